package org.fazhi.harmonize;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * Compares what two figures say they count.
 *
 * @param fillers words that change nothing (共, 全年, 今年以来), longest first
 * @param totals words that say a figure is the whole (共, 全年)
 */
record Wording(List<String> fillers, List<String> totals) implements Serializable {
    Wording {
        fillers = fillers.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The wording without fillers, digits, blanks and marks; empty for none. */
    String normalise(String subject) {
        String text = StringUtils.defaultString(subject);
        for (String filler : fillers) {
            text = text.replace(filler, "");
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> Character.isLetter(point) && !Character.isDigit(point))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether a figure is said to be the whole of what it counts. */
    boolean isTotal(String subject) {
        return subject != null && totals.stream().anyMatch(subject::contains);
    }

    static boolean isSame(String one, String other) {
        return one.equals(other);
    }

    /** Whether {@code narrow} says all that {@code wide} says, in its order, and more. */
    static boolean isNarrower(String narrow, String wide) {
        if (wide.isEmpty() || narrow.length() <= wide.length()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < narrow.length() && at < wide.length(); i++) {
            if (narrow.charAt(i) == wide.charAt(at)) {
                at++;
            }
        }
        return at == wide.length();
    }
}
