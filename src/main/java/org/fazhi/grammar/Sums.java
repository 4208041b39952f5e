package org.fazhi.grammar;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fazhi.catalog.IndicatorDef;

/**
 * 民事120件,刑事60件,两项合计180件: a figure without words of its own that is the sum of the counts before it is what they are
 * parts of. The sum itself is the evidence, so no words are asked for.
 */
final class Sums {
    private static final int FEWEST = 2;

    private final MarkedText marked;

    Sums(MarkedText marked) {
        this.marked = marked;
    }

    /** Sets the indicator where the counts right before the figure add up to it and mean one thing. */
    void bind(Reading reading, Draft draft) {
        if (!draft.isCount() || !isSilent(draft.zone)) {
            return;
        }
        BigDecimal left = draft.numeral.quantity().value();
        List<Draft> addends = new ArrayList<>();
        boolean namedAll = true;
        int first = Math.max(reading.first, reading.drafts.size() - Reading.RELATED);
        for (int i = reading.drafts.size() - 1; i >= first && left.signum() > 0; i--) {
            Draft addend = reading.drafts.get(i);
            if (!addend.isMeasuredCount()) {
                continue; // 两 of 两项合计, and what a change or a rate says
            }
            if (!Objects.equals(addend.numeral.unit(), draft.numeral.unit())) {
                return;
            }
            if (addend.indicator != null) {
                addends.add(addend);
            } else if (i > first && PartCoding.isKindBeside(marked, reading, reading.drafts.get(i - 1), addend)) {
                namedAll = false; // 刑事60件、行政案4件: a part that no code names
            } else {
                return;
            }
            left = left.subtract(addend.numeral.quantity().value());
        }
        if (left.signum() == 0 && addends.size() >= FEWEST) {
            set(addends, namedAll, draft);
        }
    }

    private void set(List<Draft> addends, boolean namedAll, Draft sum) {
        Draft one = addends.get(0);
        // 甲镇40件,乙镇60件,合计100件: figures of two places are no parts of what is coded
        boolean comparable = addends.stream()
                .allMatch(addend ->
                        Objects.equals(addend.period, one.period) && Objects.equals(addend.refArea, one.refArea));
        if (!comparable) {
            return;
        }
        String whole = whole(one);
        boolean kinds = whole != null && addends.stream().allMatch(addend -> whole.equals(whole(addend)));
        boolean alike = addends.stream().allMatch(addend -> addend.indicator.equals(one.indicator));
        if (kinds && !alike) {
            sum.indicator = whole;
        } else if (alike && namedAll) {
            sum.indicator = one.indicator;
            addends.forEach(Draft::uncode); // what the same words say of two things are parts of it
        } else {
            return;
        }
        sum.ruleId = sum.indicator + ".sum";
    }

    private String whole(Draft addend) {
        IndicatorDef indicator = marked.lexicon.indicators.get(addend.indicator);
        return indicator == null ? null : indicator.partOf();
    }

    private boolean isSilent(Zone zone) {
        return marked.unread(zone.leftStart(), zone.leftEnd()) == 0
                && marked.unread(zone.rightStart(), zone.rightEnd()) == 0;
    }
}
