package org.fazhi.grammar;

import java.math.BigDecimal;
import java.util.Objects;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.ObsQualifier;

/** Decides how the figures of a sentence belong together: change of, part of, rate of. */
final class Relations {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final MarkedText marked;
    private final Reading reading;
    private int whole = -1;
    private boolean inParts;

    Relations(MarkedText marked, Reading reading) {
        this.marked = marked;
        this.reading = reading;
    }

    /** A semicolon ends a list of parts. */
    void openItem() {
        inParts = false;
    }

    void relate(Draft draft, Clause clause) {
        if (draft.change) {
            Draft changed = changed();
            if (changed != null && changed.changePct == null) {
                changed.changePct = change(draft, changed.numeral.isPercent());
                changed.changeBase = changed.changePct == null ? null : base(changed, draft, clause);
            }
            return;
        }
        boolean first = clause.numerals().get(0) == draft.numeral;
        boolean ofSentenceBefore = opensSentence(draft);
        boolean opensParts = ofSentenceBefore
                || marked.has(marked.lists.parts, draft.zone.leftStart(), draft.numeral.start())
                || !inParts && isBehindColon(draft)
                || first && clause.bracket() && clause.opened() == '(';
        if (opensParts) {
            whole = ofSentenceBefore ? reading.lastCountBefore() : reading.lastCount();
            inParts = whole >= 0;
        }
        if (inParts && !opensParts && isAnother(draft)) {
            inParts = false;
        }
        if (inParts
                && draft.isCount()
                && whole >= 0
                && reading.drafts.get(whole).numeral.families().equals(draft.numeral.families())
                && (isNoMore(draft) || isNamedPart(draft))) {
            draft.partOf = whole;
        }
        if (draft.numeral.isPercent()) {
            draft.rateOf = rateOf(draft);
        }
    }

    /** 88件,比上年的79件增加9件,增长11.4%: what has changed, not the level it is compared with; null where that is no year ago. */
    private Draft changed() {
        Draft level = reading.previousStated();
        int word = level == null || level.rawPeriod == null
                ? -1
                : marked.last(marked.lists.compared, level.zone.leftStart(), level.numeral.start());
        // 败诉比例15.3%: no comparison
        if (word < 0 || marked.unread(level.zone.leftStart(), marked.hits.start[word]) > 0) {
            return level;
        }
        Draft changed = reading.statedBefore(level);
        boolean yearAgo = changed != null
                && Objects.equals(changed.indicator, level.indicator)
                && level.period != null
                && changed.period != null
                && level.period.end().getYear() == changed.period.end().getYear() - 1;
        return yearAgo ? changed : null;
    }

    /** 其中:行政处罚41件. */
    private boolean isBehindColon(Draft draft) {
        int colon = draft.zone.leftStart() - 1;
        int word = colon > reading.sentence.start() && marked.text.charAt(colon) == ':'
                ? marked.last(marked.lists.parts, reading.sentence.start(), colon)
                : -1;
        return word >= 0 && marked.hits.end[word] == colon;
    }

    /** 调解案件1000件。其中,邻里纠纷300件: parts of what the sentence before counts. */
    private boolean opensSentence(Draft draft) {
        if (reading.drafts.size() > reading.first) {
            return false;
        }
        int start = reading.sentence.start();
        int word = marked.last(marked.lists.parts, start, draft.numeral.start());
        return word >= 0 && marked.unread(start, marked.hits.start[word]) == 0;
    }

    /**
     * How a level changed, in per cent or, of a rate, in percentage points; its scale says how it was printed (1.2倍 is 120, known to
     * tens). Null where it is hedged, is what the level was multiplied by (是去年的1.5倍), or cannot be.
     */
    private BigDecimal change(Draft draft, boolean ofRate) {
        Numeral numeral = draft.numeral;
        BigDecimal printed = numeral.quantity().value();
        boolean times = numeral.isOf(Numeral.MULTIPLE);
        boolean points = numeral.isOf(Numeral.PERCENTAGE_POINTS);
        boolean perCent = numeral.quantity().sign().equals("%");
        boolean fits = ofRate ? points : perCent || times && isGrowth(draft);
        if (printed == null || !fits || numeral.quantity().qualifier() != ObsQualifier.EXACT) {
            return null;
        }
        BigDecimal size = times ? printed.scaleByPowerOfTen(2) : printed.setScale(Math.max(0, printed.scale()));
        boolean down = marked.has(marked.lists.changesDown, draft.zone.leftStart(), numeral.start());
        boolean isMoreThanAll = down && !ofRate && (times || size.compareTo(ALL) > 0);
        return isMoreThanAll ? null : down ? size.negate() : size;
    }

    /** 增长1.2倍, 增长了两倍; not 增长到2倍. */
    private boolean isGrowth(Draft draft) {
        int word = marked.last(marked.lists.changes, draft.zone.leftStart(), draft.numeral.start());
        int behind = word < 0 ? 0 : marked.hits.end[word];
        return word >= 0
                && marked.unread(behind, draft.numeral.start()) == 0
                && !marked.has(marked.lists.reaches, behind, draft.numeral.start());
    }

    /** 受理307件(民事163件),接受咨询2942件: said by a verb of its own and no part of it, it ends the list of parts. */
    private boolean isAnother(Draft draft) {
        IndicatorDef own = indicator(draft);
        IndicatorDef all = whole < 0 ? null : indicator(reading.drafts.get(whole));
        return own != null
                && all != null
                && !all.code().equals(own.partOf())
                && all.partOf() == null
                && (own.measureType() != all.measureType()
                        || !own.units().get(0).equals(all.units().get(0)));
    }

    private boolean isNoMore(Draft draft) {
        Draft all = reading.drafts.get(whole);
        return draft.numeral.quantity().value().compareTo(all.numeral.quantity().value()) <= 0;
    }

    /** What the catalogue names a part of the whole stays one when it is more: a check tells that it cannot be. */
    private boolean isNamedPart(Draft draft) {
        IndicatorDef all = indicator(reading.drafts.get(whole));
        IndicatorDef own = indicator(draft);
        return own != null && all != null && all.code().equals(own.partOf());
    }

    private static IndicatorDef indicator(Draft draft) {
        return draft.match == null ? null : draft.match.frame().indicator();
    }

    /** What a change is against: the year before unless the clause says another period. */
    private String base(Draft changed, Draft change, Clause clause) {
        PeriodMention named = reading.mentionBefore(change.numeral.start(), clause.start());
        if (named != null && isOtherYear(named, changed.period)) {
            int compared = marked.last(marked.lists.compared, clause.start(), named.start());
            return marked.text.substring(compared < 0 ? named.start() : marked.hits.start[compared], named.end());
        }
        int other = marked.last(marked.lists.periodOnPeriod, clause.start(), clause.end());
        int year = marked.last(marked.lists.yearOnYear, clause.start(), clause.end());
        return other < 0 || year > other
                ? "YOY"
                : marked.text.substring(marked.hits.start[other], marked.hits.end[other]);
    }

    /** 较2019年 of a figure of 2023. */
    private static boolean isOtherYear(PeriodMention named, TimePeriod told) {
        return named.clauseOnly()
                && named.period() != null
                && told != null
                && named.period().end().getYear() < told.end().getYear() - 1;
    }

    private int rateOf(Draft draft) {
        IndicatorDef ratio = draft.indicator == null ? null : marked.lexicon.indicators.get(draft.indicator);
        int nearest = -1;
        for (int i = reading.drafts.size() - 1;
                i >= Math.max(reading.first, reading.drafts.size() - Reading.RELATED);
                i--) {
            Draft count = reading.drafts.get(i);
            if (!count.isCount() || count.indicator == null) {
                continue;
            }
            nearest = nearest < 0 ? i : nearest;
            if (ratio != null && count.indicator.equals(ratio.numerator())) {
                return i;
            }
        }
        return nearest;
    }
}
