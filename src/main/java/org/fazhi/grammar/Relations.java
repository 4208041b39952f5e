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
                    changed.changeBase = "YOY";
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
        if (inParts
                && draft.isCount()
                && whole >= 0
                && reading.drafts.get(whole).numeral.families().equals(draft.numeral.families())
                && draft.numeral
                                .quantity()
                                .value()
                                .compareTo(reading.drafts
                                        .get(whole)
                                        .numeral
                                        .quantity()
                                        .value())
                        <= 0) {
            draft.partOf = whole;
        }
        if (draft.numeral.isPercent()) {
            draft.rateOf = rateOf(draft);
        }
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
