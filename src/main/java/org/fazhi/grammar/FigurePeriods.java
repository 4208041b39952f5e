package org.fazhi.grammar;

import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;

/** Decides which period a figure is of: the report's, or the one said before it. */
final class FigurePeriods {
    /** Letters of 比 or 较, and of one more word that says nothing new. */
    private static final int COMPARED = 2;

    private final MarkedText marked;
    private final ReportContext context;

    FigurePeriods(MarkedText marked, ReportContext context) {
        this.marked = marked;
        this.context = context;
    }

    void set(Reading reading, Draft draft, Clause clause) {
        draft.period = context.period();
        boolean reached = isLevelReached(reading, draft);
        PeriodMention said = reached
                ? null
                : reading.mentionBefore(draft.zone.leftEnd(), Math.min(clause.start(), draft.zone.beforeStart()));
        if (said != null) {
            apply(draft, said);
        }
        if (reached && draft.indicator == null) {
            inheritLevel(reading.drafts.get(reading.drafts.size() - 1), draft);
        } else if (draft.indicator == null
                && !draft.change
                && !draft.share
                && (marked.has(marked.lists.priors, ownStart(draft.zone), draft.numeral.start())
                        || said != null && said.start() >= draft.zone.leftStart() && isOther(reading, said)
                        || opensWithPlace(draft, clause))) {
            inherit(reading, draft, said);
        }
    }

    /** 上半年210件,全年410件: the report's own period too, behind a figure of a part of it. */
    private boolean isOther(Reading reading, PeriodMention said) {
        if (!said.own()) {
            return true;
        }
        Draft before = reading.previousCount();
        return before != null
                && before.period != null
                && before.rawPeriod != null
                && !before.period.equals(context.period());
    }

    /** 全市受理1.1万件,我县702件. */
    private boolean opensWithPlace(Draft draft, Clause clause) {
        return draft.zone.leftStart() == clause.start()
                && (marked.lists.opensOwnPlace(marked.text, clause.start())
                        || marked.lists.wholePlace(marked.text, clause.start()) != null);
    }

    /** 由去年的189件增至265件: the period named is that of the first. */
    private boolean isLevelReached(Reading reading, Draft draft) {
        Draft before = reading.drafts.size() > reading.first ? reading.drafts.get(reading.drafts.size() - 1) : null;
        return before != null && marked.isLevelReached(before.numeral.end(), draft.numeral.start());
    }

    private void apply(Draft draft, PeriodMention mention) {
        if (mention.own() || isOpening(mention) && !isOpened(draft, mention.raw())) {
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

    private boolean isOpening(PeriodMention mention) {
        int term = marked.hits.term(mention.start(), mention.end());
        return term >= 0 && marked.lists.is(term, marked.lists.opening);
    }

    /** Only a stock has a value on one day; where the frame asks for the word itself (上年结转), it says what, not when. */
    private static boolean isOpened(Draft draft, String word) {
        return draft.match != null
                && draft.match.frame().isStock()
                && !draft.match.frame().def().predicates().contains(word);
    }

    /** 上年为867件, 下半年53件, 上年为72.5%: the same thing in another period, or of another place. */
    private void inherit(Reading reading, Draft draft, PeriodMention said) {
        Draft before = draft.numeral.isPercent() ? reading.previousRate() : reading.previousCount();
        if (before != null && isSilent(draft.zone, said)) {
            inheritLevel(before, draft);
        }
    }

    private static void inheritLevel(Draft before, Draft draft) {
        if (before.indicator != null && before.numeral.families().equals(draft.numeral.families())) {
            draft.indicator = before.indicator;
            draft.ruleId = before.ruleId;
            draft.match = before.match;
        }
    }

    /** First char of the words that are its own, not of a figure before it in the clause. */
    private static int ownStart(Zone zone) {
        return zone.leftStart() > zone.clauseStart() ? zone.leftStart() : zone.beforeStart();
    }

    /** Says a period and nothing else: 上年为867件, 比去年的251件多, 较2022年的107件下降. */
    private boolean isSilent(Zone zone, PeriodMention said) {
        boolean named = said != null && said.start() >= zone.leftStart() && said.end() <= zone.leftEnd();
        int left = named
                ? marked.unread(zone.leftStart(), said.start()) + marked.unread(said.end(), zone.leftEnd())
                : marked.unread(zone.leftStart(), zone.leftEnd());
        boolean compared = left <= COMPARED && marked.has(marked.lists.compared, zone.leftStart(), zone.leftEnd());
        int change = compared ? marked.last(marked.lists.changes, zone.rightStart(), zone.rightEnd()) : -1;
        int right = change < 0 ? zone.rightEnd() : marked.hits.start[change];
        return (left == 0 || compared) && marked.unread(zone.rightStart(), right) == 0;
    }
}
