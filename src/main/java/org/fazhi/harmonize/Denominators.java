package org.fazhi.harmonize;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.quantity.Bounds;

/**
 * Finds what a printed rate is over: a count beside it that the catalogue allows and that reproduces the rate.
 *
 * @param sentences how many sentences away a count may stand
 */
record Denominators(int sentences) implements Serializable {

    /** The statements of one place, each rate with its denominator as far as known. */
    List<Statement> infer(List<Statement> statements) {
        Map<String, List<Statement>> counts = statements.stream()
                .filter(statement -> !statement.isRate())
                .collect(Collectors.groupingBy(Statement::docId));
        List<Statement> inferred = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            List<Statement> sameDocument = counts.getOrDefault(statement.docId(), List.of());
            inferred.add(statement.isRate() ? statement.over(of(statement, sameDocument)) : statement);
        }
        return inferred;
    }

    private Over of(Statement rate, List<Statement> counts) {
        List<Statement> beside = counts.stream()
                .filter(count -> count.standsBeside(rate, sentences))
                .toList();
        List<Statement> numerators = beside.stream()
                .filter(count ->
                        count.indicator().code().equals(rate.indicator().numerator()))
                .toList();
        List<Statement> candidates = beside.stream()
                .filter(count -> rate.indicator()
                        .denominators()
                        .contains(count.indicator().code()))
                .toList();
        // in code order, so that the answer does not hang on the order of the rows
        TreeMap<String, Over> found = new TreeMap<>();
        for (Statement candidate : candidates) {
            for (Statement numerator : numerators) {
                Bounds share = numerator.bounds().percentOf(candidate.bounds());
                if (share != null && share.touches(rate.bounds())) {
                    String code = candidate.indicator().code();
                    found.putIfAbsent(code, new Over(code, Over.Evidence.UNIQUE, numerator, candidate));
                }
            }
        }
        Over stated = stated(rate, numerators, candidates, found);
        if (stated != null) {
            return stated;
        }
        if (found.isEmpty() || isAll(rate)) {
            return Over.unknown(Over.Evidence.NONE);
        }
        return found.size() == 1 ? found.firstEntry().getValue() : Over.unknown(Over.Evidence.SEVERAL);
    }

    /** The count the text binds the rate to, unless the counts in the text disprove it. */
    private static Over stated(
            Statement rate, List<Statement> numerators, List<Statement> candidates, TreeMap<String, Over> found) {
        for (Statement candidate : candidates) {
            if (candidate.metricId().equals(rate.rateOf())) {
                String code = candidate.indicator().code();
                Over matched = found.get(code);
                if (matched != null) {
                    return new Over(code, Over.Evidence.STATED, matched.numerator(), matched.denominator());
                }
                if (numerators.isEmpty()) {
                    return new Over(code, Over.Evidence.STATED, null, candidate);
                }
            }
        }
        return null;
    }

    /** 100 % of whatever there was: fits every denominator that equals its numerator. */
    private static boolean isAll(Statement rate) {
        return rate.bounds().value() != null && rate.bounds().value() >= 100;
    }
}
