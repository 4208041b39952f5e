package org.fazhi.harmonize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.period.Accumulation;
import org.fazhi.period.PeriodAlgebra;

/**
 * Several statements of one cell become one observation: those that agree are counted, parts and contradictions are
 * refused with their reason. Every statement ends in exactly one of the two lists.
 */
final class Cells {
    private final PeriodAlgebra algebra;
    private final Precedence precedence;
    private final List<Refused> refused;

    /** @param precedence leading document first */
    Cells(PeriodAlgebra algebra, Precedence precedence, List<Refused> refused) {
        this.algebra = algebra;
        this.precedence = precedence;
        this.refused = refused;
    }

    /** The REPORTED observations of one place, in key order. */
    List<Observed> reconcile(List<Statement> statements) {
        TreeMap<CellKey, List<Statement>> cells =
                statements.stream().collect(Collectors.groupingBy(Statement::key, TreeMap::new, Collectors.toList()));
        List<Observed> observed = new ArrayList<>(cells.size());
        for (Map.Entry<CellKey, List<Statement>> cell : cells.entrySet()) {
            observed.add(reconcileCell(cell.getValue()));
        }
        return observed;
    }

    private Observed reconcileCell(List<Statement> statements) {
        List<Statement> inOrder = precedence.inOrder(statements);
        List<Statement> ofPeriod = withoutTotalsSinceOrigin(inOrder);
        List<Statement> ofUnit = new CutOffs(algebra).furthest(withoutOtherFamilies(ofPeriod), refused);
        Agreement agreement = Agreement.of(ofUnit);
        refused.addAll(agreement.apart());
        return observe(agreement);
    }

    /** What contradicts one another in a cell, with one statement to be held against. */
    Observed settle(List<Statement> contradicting, Statement leading) {
        Agreement agreement = Agreement.around(leading, precedence.inOrder(contradicting));
        refused.addAll(agreement.apart());
        return observe(agreement);
    }

    private List<Statement> withoutTotalsSinceOrigin(List<Statement> statements) {
        boolean mixed = statements.stream().anyMatch(one -> one.accumulation() != Accumulation.SINCE);
        if (!mixed) {
            return statements;
        }
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.accumulation() == Accumulation.SINCE) {
                refused.add(
                        new Refused(statement, Reason.SINCE_ORIGIN, "the cell holds a figure of the period itself"));
            } else {
                kept.add(statement);
            }
        }
        return kept;
    }

    private List<Statement> withoutOtherFamilies(List<Statement> statements) {
        List<String> families = statements.get(0).indicator().units();
        String family = statements.stream()
                .map(Statement::unit)
                .min(Comparator.comparing(families::indexOf))
                .orElseThrow();
        List<Statement> kept = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.unit().equals(family)) {
                kept.add(statement);
            } else {
                refused.add(new Refused(statement, Reason.UNIT_FAMILY, "the cell counts in " + family));
            }
        }
        return kept;
    }

    private Observed observe(Agreement agreement) {
        Statement giver = agreement.giver();
        Status status = agreement.status();
        if (giver.accumulation() == Accumulation.PERIOD && !algebra.isComplete(giver.timed())) {
            status = status.worse(Status.P);
        }
        List<Link> lineage = agreement.lineage();
        addParts(giver.over(), lineage);
        return new Observed(
                giver.indicator(),
                giver.scope(),
                giver.over(),
                giver.area(),
                giver.period(),
                giver.cutOff(),
                giver.accumulation(),
                giver.bounds(),
                giver.qualifier(),
                giver.unit(),
                status,
                Derivation.REPORTED,
                (int) agreement.agreeing().stream()
                        .map(Statement::telling)
                        .distinct()
                        .count(),
                null,
                giver,
                lineage);
    }

    private static void addParts(Over over, List<Link> lineage) {
        if (over.numerator() != null) {
            lineage.add(new Link(over.numerator().metricId(), Role.NUMERATOR));
        }
        if (over.denominator() != null) {
            lineage.add(new Link(over.denominator().metricId(), Role.DENOMINATOR));
        }
    }
}
