package org.fazhi.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which place a name in the text is: the report's own, one above it (全市, 全省) or one inside it. */
final class Surroundings {
    /** The report's own place. */
    private static final ReportContext.Place OWN = new ReportContext.Place(null, null);

    private static final Pattern CODE = Pattern.compile("\\d{6}.*");
    private static final int LONGEST = 10;
    /** Letters of a place's name without its ending. */
    private static final int SHORTEST_STEM = 2;

    private static final int LONGEST_STEM = 4;

    private final WordLists lists;
    private final ReportContext.Places places;
    private final String code;
    private final String areaName;
    /** Looked for only when asked for. */
    private List<ReportContext.Place> upward;
    /** Places that words for the whole of one have been found to mean: every other clause of some reports says 全市. */
    private final Map<String, ReportContext.Place> wholes = new HashMap<>();

    Surroundings(ReportContext context, WordLists lists) {
        this.lists = lists;
        places = context.places();
        String refArea = context.refArea();
        code = refArea != null && CODE.matcher(refArea).matches() ? refArea : null;
        areaName = context.areaName() == null ? "" : context.areaName();
    }

    private List<ReportContext.Place> upward() {
        if (upward == null) {
            upward = code == null ? List.of() : places.upward(code);
        }
        return upward;
    }

    boolean isWhole(String text, int at) {
        return wholeWord(text, at) != null;
    }

    private String wholeWord(String text, int at) {
        return lists.wholePlace(text, at);
    }

    /** The nearest place, from the report's own up, whose name ends as the word does. */
    private ReportContext.Place whole(String word) {
        String ending = ending(word);
        if (code == null || areaName.endsWith(ending)) {
            return OWN;
        }
        for (ReportContext.Place place : upward()) {
            if (place.name().endsWith(ending)) {
                return place.code().equals(code) ? OWN : new ReportContext.Place(place.code(), word);
            }
        }
        return upward().isEmpty() ? byLevel(word) : OWN;
    }

    /** 市 of 全市 and 市里. */
    private String ending(String word) {
        int at = word.length() - 1;
        while (at > 0 && !lists.isPlaceEnding(word.charAt(at))) {
            at--;
        }
        return word.substring(at, at + 1);
    }

    /** 青丘全市: the place above or inside that is named so; null where none is. */
    private ReportContext.Place namedWhole(String text, int at, int limit) {
        for (int length = SHORTEST_STEM; length <= LONGEST_STEM && at + length < limit; length++) {
            String word = wholeWord(text, at + length);
            if (word != null) {
                String name = text.substring(at, at + length) + ending(word);
                return name.equals(areaName)
                        ? OWN
                        : upward().stream()
                                .filter(place -> place.name().equals(name))
                                .findFirst()
                                .or(() -> places.codeOf(name, code).map(found -> new ReportContext.Place(found, name)))
                                .orElse(null);
            }
        }
        return null;
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
            return wholes.computeIfAbsent(word, this::whole);
        }
        if (code == null || places == ReportContext.Places.NONE) {
            return null;
        }
        ReportContext.Place whole = namedWhole(text, at, limit);
        if (whole != null) {
            return whole;
        }
        int longest = Math.min(limit, at + LONGEST);
        for (int end = places.endOfName(text, at, longest); end > at + 1; end = places.endOfName(text, at, end - 1)) {
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
