package org.fazhi.grammar;

import org.fazhi.catalog.IndicatorDef;

/** Decides how the figures of a sentence belong together: change of, part of, rate of. */
final class Relations {
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
            Draft changed = reading.previousStated();
            if (changed != null && draft.numeral.quantity().value() != null) {
                boolean down = marked.has(marked.lists.changesDown, draft.zone.leftStart(), draft.numeral.start());
                boolean relative = draft.numeral.isPercent() || draft.numeral.isOf(Numeral.PERCENTAGE_POINTS);
                if (relative && changed.changePct == null) {
                    changed.changePct = down
                            ? draft.numeral.quantity().value().negate()
                            : draft.numeral.quantity().value();
                    changed.changeBase = base(clause);
                }
            }
            return;
        }
        boolean first = clause.numerals().get(0) == draft.numeral;
        boolean opensParts = marked.has(marked.lists.parts, draft.zone.leftStart(), draft.numeral.start())
                || first && clause.bracket() && clause.opened() == '(';
        if (opensParts) {
            whole = reading.lastCount();
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
    private String base(Clause clause) {
        int other = marked.last(marked.lists.periodOnPeriod, clause.start(), clause.end());
        int year = marked.last(marked.lists.yearOnYear, clause.start(), clause.end());
        return other < 0 || year > other
                ? "YOY"
                : marked.text.substring(marked.hits.start[other], marked.hits.end[other]);
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
