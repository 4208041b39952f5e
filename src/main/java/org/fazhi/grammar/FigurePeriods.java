package org.fazhi.grammar;

import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;

/** Decides which period a figure is of: the report's, or the one said before it. */
final class FigurePeriods {
    private final MarkedText marked;
    private final ReportContext context;

    FigurePeriods(MarkedText marked, ReportContext context) {
        this.marked = marked;
        this.context = context;
    }

    void set(Reading reading, Draft draft, Clause clause) {
        draft.period = context.period();
        PeriodMention said = isLevelReached(reading, draft)
                ? null
                : reading.mentionBefore(draft.zone.leftEnd(), Math.min(clause.start(), draft.zone.beforeStart()));
        if (said != null) {
            apply(draft, said);
        }
        if (draft.indicator == null
                && draft.isCount()
                && (marked.has(marked.lists.priors, draft.zone.beforeStart(), draft.numeral.start())
                        || said != null && !said.own() && said.start() >= draft.zone.leftStart())) {
            inheritPrior(reading, draft);
        }
    }

    /** 由去年的189件增至265件: the period named is that of the first. */
    private boolean isLevelReached(Reading reading, Draft draft) {
        Draft before = reading.drafts.size() > reading.first ? reading.drafts.get(reading.drafts.size() - 1) : null;
        return before != null && marked.isLevelReached(before.numeral.end(), draft.numeral.start());
    }

    private void apply(Draft draft, PeriodMention mention) {
        if (mention.own()) {
            return;
        }
        boolean holdsAtEnd = draft.match != null
                && (draft.match.frame().indicator().measureType() == MeasureType.STOCK
                        || draft.match.frame().indicator().measureType() == MeasureType.RATIO);
        if (mention.accumulation() == Accumulation.SINCE && holdsAtEnd) {
            return;
        }
        draft.period = mention.period();
        draft.accumulation = mention.accumulation();
        draft.rawPeriod = mention.raw();
    }

    /** 上年为867件, 下半年53件: the same thing in another period. */
    private void inheritPrior(Reading reading, Draft draft) {
        Draft count = reading.previousCount();
        if (count != null
                && count.indicator != null
                && marked.unread(draft.zone.leftStart(), draft.zone.leftEnd()) == 0
                && marked.unread(draft.zone.rightStart(), draft.zone.rightEnd()) == 0
                && count.numeral.families().equals(draft.numeral.families())) {
            draft.indicator = count.indicator;
            draft.ruleId = count.ruleId;
            draft.match = count.match;
        }
    }
}
