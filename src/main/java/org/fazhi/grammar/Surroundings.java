package org.fazhi.grammar;

import java.util.List;
import java.util.Optional;

/** Which place a name in the text is: the report's own, one above it (全市, 全省) or one inside it. */
final class Surroundings {
    /** The report's own place. */
    private static final ReportContext.Place OWN = new ReportContext.Place(null, null);

    private static final int LONGEST = 10;

    private final WordLists lists;
    private final ReportContext.Places places;
    private final String code;
    private final String areaName;
    private final List<ReportContext.Place> upward;

    Surroundings(ReportContext context, WordLists lists) {
        this.lists = lists;
        places = context.places();
        String refArea = context.refArea();
        code = refArea != null && refArea.matches("\\d{6}.*") ? refArea : null;
        areaName = context.areaName() == null ? "" : context.areaName();
        upward = code == null ? List.of() : places.upward(code);
    }

    boolean isWhole(String text, int at) {
        return wholeWord(text, at) != null;
    }

    private String wholeWord(String text, int at) {
        return lists.wholePlace(text, at);
    }

    /** The nearest place, from the report's own up, whose name ends as the word does. */
    private ReportContext.Place whole(String word) {
        String ending = word.substring(word.length() - 1);
        if (code == null || areaName.endsWith(ending)) {
            return OWN;
        }
        for (ReportContext.Place place : upward) {
            if (place.name().endsWith(ending)) {
                return place.code().equals(code) ? OWN : new ReportContext.Place(place.code(), word);
            }
        }
        return upward.isEmpty() ? byLevel(word) : OWN;
    }

    private ReportContext.Place byLevel(String word) {
        int digits = lists.words("whole_county").contains(word)
                ? 6
                : lists.words("whole_prefecture").contains(word) ? 4 : 2;
        String above = code.substring(0, digits) + "0".repeat(6 - digits);
        String own = code.replaceAll("(00)+$", "");
        return own.length() > digits ? new ReportContext.Place(above, word) : OWN;
    }

    /** The place whose name stands exactly at {@code at}; null where none does, without a code where it is the own. */
    ReportContext.Place at(String text, int at, int limit) {
        String word = wholeWord(text, at);
        if (word != null) {
            return whole(word);
        }
        if (code == null || places == ReportContext.Places.NONE) {
            return null;
        }
        for (int end = Math.min(limit, at + LONGEST); end >= at + 2; end--) {
            if (lists.isPlaceEnding(text.charAt(end - 1))) {
                String name = text.substring(at, end);
                Optional<String> inside = places.codeOf(name, code);
                if (inside.isPresent()) {
                    return inside.get().equals(code) ? OWN : new ReportContext.Place(inside.get(), name);
                }
            }
        }
        return null;
    }
}
