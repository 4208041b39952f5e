package org.fazhi.grammar;

import java.util.Objects;

/** 翠屏区201件、叙州区120件: a figure whose only words are a place inside the report's is of what the count before it is of. */
final class LonePlaces {
    /** Letters that the longest of such names, and what joins it, may have. */
    private static final int LONGEST = 14;

    private final MarkedText marked;
    private final Surroundings surroundings;

    LonePlaces(MarkedText marked, Surroundings surroundings) {
        this.marked = marked;
        this.surroundings = surroundings;
    }

    /** The place that is all the figure's words say; null where they say more, or none inside the report's. */
    ReportContext.Place of(Draft draft) {
        Zone zone = draft.zone;
        int end = draft.numeral.start();
        if (end - zone.leftStart() > LONGEST || marked.unread(zone.rightStart(), zone.rightEnd()) > 0) {
            return null;
        }
        int at = zone.leftStart();
        while (at < end && marked.generic[at] && !surroundings.isWhole(marked.text, at)) {
            at++;
        }
        if (at == end || surroundings.isWhole(marked.text, at)) {
            return null;
        }
        ReportContext.Place named = surroundings.at(marked.text, at, end);
        return named == null
                        || named.name() == null
                        || marked.unread(at + named.name().length(), end) > 0
                ? null
                : named;
    }

    /** Sets the indicator where the count before has one and is counted alike. */
    void bind(Reading reading, Draft draft) {
        Draft before = reading.previousCount();
        if (before != null
                && before.indicator != null
                && draft.isMeasuredCount()
                && Objects.equals(before.numeral.unit(), draft.numeral.unit())
                && of(draft) != null) {
            draft.indicator = before.indicator;
            draft.ruleId = before.indicator + ".place";
        }
    }
}
