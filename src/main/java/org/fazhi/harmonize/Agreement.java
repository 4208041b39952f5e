package org.fazhi.harmonize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.quantity.Bounds;

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
        return around(root(inOrder), inOrder);
    }

    /** @param root one of them, that the others are held against */
    static Agreement around(Statement root, List<Statement> inOrder) {
        List<Statement> agreeing = new ArrayList<>(List.of(root));
        int rootAt = 0;
        // a document may say the same thousands of times
        Map<Bounds, Statement> told = new LinkedHashMap<>(Map.of(root.bounds(), root));
        Set<String> ids = ids(inOrder);
        boolean summed = isSum(root, inOtherWords(root, inOrder));
        List<Statement> others = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Statement statement : inOrder) {
            if (statement == root) {
                rootAt = agreeing.size() - 1;
                continue;
            }
            // one round figure may hold two exact ones that differ
            Statement rival = told.values().stream()
                    .filter(one -> !statement.bounds().agreesWith(one.bounds()))
                    .findFirst()
                    .orElse(null);
            if (rival == null) {
                agreeing.add(statement);
                told.putIfAbsent(statement.bounds(), statement);
            } else {
                others.add(statement);
                boolean isPart = isPart(statement, root, summed) || ids.contains(statement.partOf());
                reasons.add(whyApart(statement, rival, root, inOrder, isPart));
            }
        }
        agreeing.add(rootAt, agreeing.remove(0));
        Statement giver = agreeing.stream()
                .min(Comparator.<Statement>comparingDouble(one -> one.bounds().width())
                        .thenComparing(one -> one.bounds().value() == null))
                .orElseThrow();
        List<Refused> apart = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            apart.add(new Refused(others.get(i), reasons.get(i), holds(giver.bounds())));
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
     * The statement the others are held against: of the leading document, not a part of another one. Of counts under different
     * wordings, or in one sentence, the largest, where the text tells it as the whole or the others add up to it; where nothing
     * does, the first. What another document counts in words that say less is the whole of what this one counts.
     */
    private static Statement root(List<Statement> inOrder) {
        Set<String> ids = ids(inOrder);
        List<Statement> wholes =
                inOrder.stream().filter(one -> !ids.contains(one.partOf())).toList();
        Statement first = wholes.isEmpty() ? inOrder.get(0) : wholes.get(0);
        if (first.isRate()) {
            return first;
        }
        Map<String, Statement> firstUnder = new HashMap<>();
        List<Statement> leaders = wholes.stream()
                .filter(one -> one.docId().equals(first.docId()))
                .filter(one -> isLeader(one, firstUnder.computeIfAbsent(one.wording(), none -> one)))
                .toList();
        Statement ofDocument = leaders.stream()
                .filter(one ->
                        leaders.stream().noneMatch(other -> other.bounds().exceeds(one.bounds())))
                .filter(one -> isWhole(one, leaders) || isOneSentence(one, first))
                .findFirst()
                .orElse(first);
        return wholes.stream()
                .filter(one -> isPartByWording(ofDocument, one))
                .findFirst()
                .orElse(ofDocument);
    }

    /** Told as the whole, in words that all the others narrow, or the sum of the others. */
    private static boolean isWhole(Statement one, List<Statement> leaders) {
        List<Statement> others = leaders.stream()
                .filter(other -> !Wording.isSame(other.wording(), one.wording()))
                .toList();
        return one.total()
                || others.stream().allMatch(other -> Wording.isNarrower(other.wording(), one.wording()))
                || isSum(one, others);
    }

    private static boolean isSum(Statement whole, List<Statement> parts) {
        Double value = whole.bounds().value();
        return value != null
                && parts.size() > 1
                && parts.stream().allMatch(part -> part.bounds().value() != null)
                && value
                        == parts.stream()
                                .mapToDouble(part -> part.bounds().value())
                                .sum();
    }

    private static boolean isPartByWording(Statement part, Statement whole) {
        return whole.bounds().exceeds(part.bounds()) && Wording.isNarrower(part.wording(), whole.wording());
    }

    /** The first under its wording, or in one sentence with that one. */
    private static boolean isLeader(Statement one, Statement first) {
        return one == first || isOneSentence(one, first);
    }

    /** @param summed whether what the root's document tells in other words adds up to the root */
    private static boolean isPart(Statement one, Statement root, boolean summed) {
        return isPartByWording(one, root)
                || root.bounds().exceeds(one.bounds())
                        && (isOneSentence(one, root) || summed && isInOtherWords(one, root));
    }

    private static Reason whyApart(
            Statement other, Statement rival, Statement root, List<Statement> cell, boolean isPart) {
        if (!other.isRate() && isPart) {
            return Reason.PART_OF_TOTAL;
        }
        boolean same = Wording.isSame(other.wording(), root.wording())
                || Wording.isSame(other.wording(), rival.wording())
                || other.bounds().exceeds(root.bounds()) && isToldOtherwise(other, cell);
        return same ? Reason.CONTRADICTION : Reason.OTHER_WORDING;
    }

    /** All the figures that the root's document tells in other words. */
    private static List<Statement> inOtherWords(Statement root, List<Statement> cell) {
        return cell.stream().filter(one -> isInOtherWords(one, root)).toList();
    }

    private static boolean isInOtherWords(Statement one, Statement root) {
        return one.docId().equals(root.docId()) && !Wording.isSame(one.wording(), root.wording());
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

    /** DETAIL of what stands apart from a cell. */
    static String holds(Bounds cell) {
        return "the cell holds "
                + (cell.value() == null
                        ? "only a bound"
                        : BigDecimal.valueOf(cell.value()).stripTrailingZeros().toPlainString());
    }
}
