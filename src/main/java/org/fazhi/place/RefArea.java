package org.fazhi.place;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * REF_AREA as a text supports it: a GB/T 2260 code ({@code 140525}, {@code 371327108}), or a county's code and the name
 * of a township in it ({@code 371327-文疃镇}).
 *
 * @param code six digits, or nine for a township given by code
 * @param township name of a township below {@code code}, null where the code says it all
 */
public record RefArea(String code, String township) implements Serializable {
    /** Digits of a county's code. */
    private static final int COUNTY = 6;

    private static final Pattern FORM = Pattern.compile("(\\d{6})(?:(\\d{3})|-(\\S+))?");

    public static RefArea of(String code) {
        return new RefArea(code, null);
    }

    /** Empty when the text is no REF_AREA. */
    public static Optional<RefArea> parse(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String code = form.group(2) == null ? form.group(1) : form.group(1) + form.group(2);
        return Optional.of(new RefArea(code, form.group(3)));
    }

    /** What the codes of all places inside begin with: 1405 of 140500. */
    public static String prefix(String code) {
        int end = code.length();
        while (end > 0 && end <= COUNTY && code.startsWith("00", end - 2)) {
            end -= 2;
        }
        return code.substring(0, end);
    }

    /** Six-digit code of the county, or of the place itself above county level. */
    public String county() {
        return code.substring(0, COUNTY);
    }

    public boolean isTownship() {
        return township != null || code.length() == 9;
    }

    /** The form it is printed and stored in. */
    @Override
    public String toString() {
        return township == null ? code : code + "-" + township;
    }
}
