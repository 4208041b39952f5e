package org.fazhi.harmonize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The statements of one cell sorted out: those that all agree with one another, and the others with the reason they
 * stand apart. Every statement is in exactly one of the two.
 *
 * @param agreeing the leading document's first
 * @param giver the one of them that gives the value: the exact one, among equals the leading one
 */
record Agreement(List<Statement> agreeing, Statement giver, List<Refused> apart) {
    /** @param inOrder at least one statement, the leading document's first */
    static Agreement of(List<Statement> inOrder) {
        Statement root = root(inOrder);
        List<Statement> agreeing = new ArrayList<>(List.of(root));
        List<Statement> others = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Statement statement : inOrder) {
            if (statement == root) {
                continue;
            }
            // one round figure may hold two exact ones that differ
            Statement rival = agreeing.stream()
                    .filter(one -> !statement.bounds().agreesWith(one.bounds()))
                    .findFirst()
                    .orElse(null);
            if (rival == null) {
                agreeing.add(statement);
            } else {
                others.add(statement);
                reasons.add(whyApart(statement, rival, root, inOrder));
            }
        }
        agreeing.sort(Comparator.comparing(inOrder::indexOf));
        Statement giver = agreeing.stream()
                .min(Comparator.<Statement>comparingDouble(one -> one.bounds().width())
                        .thenComparing(one -> one.bounds().value() == null))
                .orElseThrow();
        List<Refused> apart = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            apart.add(new Refused(others.get(i), reasons.get(i), "the cell holds " + printed(giver)));
        }
        return new Agreement(agreeing, giver, apart);
    }

    /** What those that stand apart leave of the cell's reliability. */
    Status status() {
        return apart.stream()
                .map(one -> switch (one.reason()) {
                    case CONTRADICTION -> Status.V;
                    case OTHER_WORDING -> Status.U;
                    default -> Status.A;
                })
                .reduce(giver.status(), Status::worse);
    }

    List<Link> lineage() {
        List<Link> lineage = new ArrayList<>();
        agreeing.forEach(one -> lineage.add(new Link(one.metricId(), one == giver ? Role.VALUE : Role.AGREES)));
        apart.stream()
                .filter(one -> one.reason() == Reason.CONTRADICTION)
                .forEach(one -> lineage.add(new Link(one.statement().metricId(), Role.CONTRADICTS)));
        return lineage;
    }

    /**
     * The statement the others are held against: of the leading document, not a part of another one; of counts under
     * different wordings, or in one sentence, the largest, since a total includes its parts.
     */
    private static Statement root(List<Statement> inOrder) {
        Set<String> ids = ids(inOrder);
        List<Statement> wholes =
                inOrder.stream().filter(one -> !ids.contains(one.partOf())).toList();
        Statement first = wholes.isEmpty() ? inOrder.get(0) : wholes.get(0);
        if (first.isRate()) {
            return first;
        }
        List<Statement> leaders = wholes.stream()
                .filter(one -> one.docId().equals(first.docId()) && isLeader(one, wholes))
                .toList();
        return leaders.stream()
                .filter(one ->
                        leaders.stream().noneMatch(other -> other.bounds().exceeds(one.bounds())))
                .findFirst()
                .orElse(first);
    }

    /** The first under its wording, or in one sentence with that one. */
    private static boolean isLeader(Statement one, List<Statement> inOrder) {
        Statement first = inOrder.stream()
                .filter(other -> other.docId().equals(one.docId()) && Wording.isSame(other.wording(), one.wording()))
                .findFirst()
                .orElseThrow();
        return one == first || isOneSentence(one, first);
    }

    private static Reason whyApart(Statement other, Statement rival, Statement root, List<Statement> cell) {
        boolean narrower = Wording.isNarrower(other.wording(), root.wording()) || isOneSentence(other, root);
        boolean smaller = root.bounds().exceeds(other.bounds());
        if (!other.isRate() && (ids(cell).contains(other.partOf()) || smaller && narrower)) {
            return Reason.PART_OF_TOTAL;
        }
        boolean same = Wording.isSame(other.wording(), root.wording())
                || Wording.isSame(other.wording(), rival.wording())
                || other.bounds().exceeds(root.bounds()) && isToldOtherwise(other, cell);
        return same ? Reason.CONTRADICTION : Reason.OTHER_WORDING;
    }

    /** What is more than the total is no part of it; where its own wording tells another number too, one is wrong. */
    private static boolean isToldOtherwise(Statement one, List<Statement> cell) {
        return cell.stream()
                .anyMatch(other -> Wording.isSame(other.wording(), one.wording())
                        && !other.bounds().agreesWith(one.bounds())
                        && !isOneSentence(other, one));
    }

    /** A sentence does not contradict itself: two numbers under one wording in it are a total and a part. */
    private static boolean isOneSentence(Statement one, Statement other) {
        return one.docId().equals(other.docId())
                && !one.wording().isEmpty()
                && Wording.isSame(one.wording(), other.wording())
                && one.position().isSameSentence(other.position());
    }

    private static Set<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::metricId).collect(Collectors.toSet());
    }

    private static String printed(Statement statement) {
        Double value = statement.bounds().value();
        return value == null
                ? "only a bound"
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
