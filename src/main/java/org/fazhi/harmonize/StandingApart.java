package org.fazhi.harmonize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fazhi.schema.Col;

/** Statements refused because a cell says something else, when a correction changes what it says. */
final class StandingApart {
    private static final Set<Reason> APART = Set.of(Reason.CONTRADICTION, Reason.OTHER_WORDING);

    static List<Refused> contradicting(Observed cell, List<Refused> refused) {
        return of(cell, refused).stream()
                .filter(one -> one.reason() == Reason.CONTRADICTION)
                .toList();
    }

    /** What contradicted the figure that is gone contradicts nothing any more. */
    static List<Statement> readmitted(Observed cell, List<Refused> refused) {
        List<Refused> apart = of(cell, refused);
        refused.removeAll(apart);
        String gone = "a correction dropped " + cell.leading().metric().getAs(Col.RAW_VALUE);
        apart.stream()
                .filter(one -> one.reason() != Reason.CONTRADICTION)
                .forEach(one -> refused.add(new Refused(one.statement(), one.reason(), gone)));
        return apart.stream()
                .filter(one -> one.reason() == Reason.CONTRADICTION)
                .map(Refused::statement)
                .toList();
    }

    private static List<Refused> of(Observed cell, List<Refused> refused) {
        return refused.stream()
                .filter(one ->
                        APART.contains(one.reason()) && one.statement().key().equals(cell.key()))
                .toList();
    }

    /** With the statements that stood apart from what was printed and say what now counts. */
    static Observed reunited(Observed cell, List<Refused> refused) {
        List<Refused> apart = of(cell, refused);
        refused.removeAll(apart);
        List<Refused> agreeing = apart.stream()
                .filter(one -> one.statement().unit().equals(cell.unit())
                        && one.statement().bounds().agreesWith(cell.bounds()))
                .toList();
        apart.stream()
                .filter(one -> !agreeing.contains(one))
                .forEach(
                        one -> refused.add(new Refused(one.statement(), one.reason(), Agreement.holds(cell.bounds()))));
        if (agreeing.isEmpty()) {
            return cell;
        }
        List<Link> lineage = new ArrayList<>(cell.lineage());
        agreeing.forEach(one -> {
            lineage.remove(new Link(one.statement().metricId(), Role.CONTRADICTS));
            lineage.add(new Link(one.statement().metricId(), Role.AGREES));
        });
        int more = (int) agreeing.stream()
                .map(one -> one.statement().telling())
                .distinct()
                .count();
        return cell.with(
                cell.bounds(), cell.qualifier(), cell.unit(), cell.status(), cell.statements() + more, lineage);
    }

    private StandingApart() {}
}
