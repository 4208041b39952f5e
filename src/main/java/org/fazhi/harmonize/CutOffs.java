package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.PeriodAlgebra;

/**
 * Statements of one period that count to different days do not contradict each other: those that count furthest stand
 * for the period, the others only where they say the same.
 */
record CutOffs(PeriodAlgebra algebra) {
    /**
     * The statements that stand for the period, the furthest first and else in their order.
     *
     * @param refused gets all others
     */
    List<Statement> furthest(List<Statement> statements, List<Refused> refused) {
        LocalDate last = statements.stream()
                .map(Statement::cutOff)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Statement> furthest = new ArrayList<>();
        List<Statement> earlier = new ArrayList<>();
        statements.forEach(one -> (algebra.isEarlier(one.cutOff(), last) ? earlier : furthest).add(one));
        List<Statement> kept = new ArrayList<>(furthest);
        for (Statement one : earlier) {
            if (furthest.stream().anyMatch(other -> other.bounds().equals(one.bounds()))) {
                kept.add(one);
            } else {
                Reason reason = one.indicator().measureType() == MeasureType.STOCK
                        ? Reason.CUT_OFF_DIFFERS
                        : Reason.CUT_OFF_EARLY;
                refused.add(new Refused(one, reason, "told to " + one.cutOff() + ", the cell to " + last));
            }
        }
        return kept;
    }
}
