package org.fazhi.harmonize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Comparator<Statement> precedence;
    private final List<Refused> refused;

    /** @param precedence leading document first */
    Cells(PeriodAlgebra algebra, Comparator<Statement> precedence, List<Refused> refused) {
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
        List<Statement> inOrder = statements.stream().sorted(precedence).toList();
        List<Statement> ofPeriod = withoutTotalsSinceOrigin(inOrder);
        List<Statement> ofUnit = new CutOffs(algebra).furthest(withoutOtherFamilies(ofPeriod), refused);
        Statement root = root(ofUnit);
        List<Statement> agreeing = ofUnit.stream()
                .filter(statement -> statement.bounds().agreesWith(root.bounds()))
                .toList();
        Status status = Status.A;
        for (Statement other : ofUnit) {
            if (!agreeing.contains(other)) {
                Reason reason = whyApart(other, root, ofUnit);
                refused.add(new Refused(other, reason, "the cell holds " + printed(root)));
                status = status.worse(statusAfter(reason));
            }
        }
        return observe(agreeing, status);
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

    /**
     * The statement the others are held against: of the leading document, not a part of another one; of counts under
     * different wordings, or in one sentence, the largest, since a total includes its parts.
     */
    private static Statement root(List<Statement> statements) {
        Set<String> ids = statements.stream().map(Statement::metricId).collect(Collectors.toSet());
        List<Statement> wholes = statements.stream()
                .filter(statement -> !ids.contains(statement.partOf()))
                .toList();
        Statement first = wholes.isEmpty() ? statements.get(0) : wholes.get(0);
        if (first.isRate()) {
            return first;
        }
        Statement root = first;
        for (Statement statement : wholes) {
            boolean sameDocument = statement.docId().equals(first.docId());
            boolean tellsAnother =
                    !Wording.isSame(statement.wording(), root.wording()) || isOneSentence(statement, root);
            if (sameDocument && tellsAnother && exceeds(statement, root)) {
                root = statement;
            }
        }
        return root;
    }

    private static boolean exceeds(Statement one, Statement other) {
        Double upper = other.bounds().upper();
        Double lower = one.bounds().lower();
        return upper != null && lower != null && lower > upper;
    }

    private static Reason whyApart(Statement other, Statement root, List<Statement> cell) {
        Set<String> ids = new HashSet<>();
        cell.forEach(statement -> ids.add(statement.metricId()));
        boolean smaller = exceeds(root, other);
        if (!other.isRate() && ids.contains(other.partOf())) {
            return Reason.PART_OF_TOTAL;
        }
        boolean narrower = Wording.isNarrower(other.wording(), root.wording()) || isOneSentence(other, root);
        if (!other.isRate() && smaller && narrower) {
            return Reason.PART_OF_TOTAL;
        }
        return Wording.isSame(other.wording(), root.wording()) ? Reason.CONTRADICTION : Reason.OTHER_WORDING;
    }

    /** A sentence does not contradict itself: two numbers under one wording in it are a total and a part. */
    private static boolean isOneSentence(Statement one, Statement other) {
        return one.docId().equals(other.docId())
                && !one.wording().isEmpty()
                && Wording.isSame(one.wording(), other.wording())
                && one.position().isSameSentence(other.position());
    }

    private static Status statusAfter(Reason reason) {
        return switch (reason) {
            case CONTRADICTION -> Status.V;
            case OTHER_WORDING -> Status.U;
            default -> Status.A;
        };
    }

    private Observed observe(List<Statement> agreeing, Status found) {
        // the exact one gives the value; among equals the leading document
        Statement giver = agreeing.stream()
                .min(Comparator.<Statement>comparingDouble(
                                statement -> statement.bounds().width())
                        .thenComparing(statement -> statement.bounds().value() == null)
                        .thenComparing(precedence))
                .orElseThrow();
        Status status = found.worse(giver.status());
        if (giver.accumulation() == Accumulation.PERIOD && !algebra.isComplete(giver.timed())) {
            status = status.worse(Status.P);
        }
        List<Link> lineage = new ArrayList<>();
        for (Statement statement : agreeing) {
            lineage.add(new Link(statement.metricId(), statement == giver ? Role.VALUE : Role.AGREES));
        }
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
                (int) agreeing.stream().map(Statement::telling).distinct().count(),
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

    private static String printed(Statement statement) {
        Double value = statement.bounds().value();
        return value == null
                ? "only a bound"
                : java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
