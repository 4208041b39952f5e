package org.fazhi.grammar;

import java.util.Objects;
import org.fazhi.catalog.IndicatorDef;

/**
 * 全县调解纠纷900件,其中清溪镇40件、胡家镇60件: a figure whose only words are a place inside the report's is of what the count before it
 * is of. Only where that can be one thing: the sentence counts nothing else in this unit, and no change stands between.
 */
final class LonePlaces {
    private static final int COUNTY_CODE = 6;
    private static final String RULE = ".place";

    private final MarkedText marked;
    private final Surroundings surroundings;

    LonePlaces(MarkedText marked, Surroundings surroundings) {
        this.marked = marked;
        this.surroundings = surroundings;
    }

    /** The place that is all that stands between the figure before and this one; null where more does, or none inside the report's. */
    ReportContext.Place of(Reading reading, Draft draft) {
        int end = draft.numeral.start();
        int last = reading.drafts.size() - 1;
        if (last < reading.first
                || !marked.lists.isPlaceEnding(marked.text.charAt(end - 1))
                || marked.unread(draft.zone.rightStart(), draft.zone.rightEnd()) > 0) {
            return null;
        }
        int at = reading.drafts.get(last).numeral.end();
        while (at < end && !surroundings.isWhole(marked.text, at)) {
            int part = marked.endOf(marked.lists.parts, at);
            if (part < 0 && Character.isLetterOrDigit(marked.text.charAt(at))) {
                break;
            }
            at = Math.max(at + 1, part);
        }
        if (at >= end || surroundings.isWhole(marked.text, at)) {
            return null;
        }
        ReportContext.Place named = surroundings.at(marked.text, at, end);
        return named == null || named.name() == null || at + named.name().length() != end ? null : named;
    }

    /** Sets the indicator where the count before has one and is counted alike. */
    void bind(Reading reading, Draft draft) {
        ReportContext.Place place = draft.isMeasuredCount() ? of(reading, draft) : null;
        Draft before = place == null ? null : counted(reading);
        if (before != null
                && before.indicator != null
                && before.kind != Kind.PILOT
                && Objects.equals(before.numeral.unit(), draft.numeral.unit())
                && isWhole(before, place)
                && isAlone(reading, before)) {
            draft.indicator = before.indicator;
            draft.ruleId = before.indicator + RULE;
        }
    }

    /** The count before, behind which rates may stand but no change, share or number that measures nothing. */
    private static Draft counted(Reading reading) {
        for (int i = reading.drafts.size() - 1;
                i >= Math.max(reading.first, reading.drafts.size() - Reading.RELATED);
                i--) {
            Draft draft = reading.drafts.get(i);
            if (draft.isMeasuredCount()) {
                return draft;
            }
            if (draft.change || draft.share || draft.kind == Kind.OTHER) {
                return null;
            }
        }
        return null;
    }

    /** Whether the count is no part itself, and what the place may do: of a county's reconsideration cases a township takes in none. */
    private boolean isWhole(Draft count, ReportContext.Place place) {
        IndicatorDef indicator = marked.lexicon.indicators.get(count.indicator);
        return indicator != null
                && indicator.partOf() == null
                && (count.partOf < 0 || count.ruleId.endsWith(RULE))
                && (place.code().length() <= COUNTY_CODE
                        || !marked.lists.words("county_themes").contains(indicator.theme()));
    }

    /** Whether every other count of the sentence in this unit is of the same thing. */
    private static boolean isAlone(Reading reading, Draft count) {
        for (int i = Math.max(reading.first, reading.drafts.size() - Reading.RELATED); i < reading.drafts.size(); i++) {
            Draft other = reading.drafts.get(i);
            if (other.isMeasuredCount()
                    && Objects.equals(other.numeral.unit(), count.numeral.unit())
                    && !count.indicator.equals(other.indicator)) {
                return false;
            }
        }
        return true;
    }
}
