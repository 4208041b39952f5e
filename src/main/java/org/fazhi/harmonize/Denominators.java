package org.fazhi.harmonize;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.quantity.Bounds;

/**
 * Finds what a printed rate is over: a count beside it that the catalogue allows and that reproduces the rate.
 *
 * @param sentences how many sentences away a count may stand
 */
record Denominators(int sentences) implements Serializable {

    /**
     * The rates of one place, each with its denominator as far as known.
     *
     * @param counts of the same place, as they stand after corrections
     */
    List<Statement> infer(List<Statement> rates, List<Statement> counts) {
        Map<String, List<Statement>> byDocument = counts.stream().collect(Collectors.groupingBy(Statement::docId));
        return rates.stream()
                .map(rate -> rate.over(of(rate, byDocument.getOrDefault(rate.docId(), List.of()))))
                .toList();
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
                Bounds share = numerator.over(candidate, rate.indicator());
                if (share != null && share.touches(rate.bounds())) {
                    String code = candidate.indicator().code();
                    found.putIfAbsent(code, new Over(code, Over.Evidence.UNIQUE, numerator, candidate));
                }
            }
        }
        if (found.isEmpty() || isAll(rate)) {
            return Over.unknown(Over.Evidence.NONE);
        }
        Over stated = stated(rate, candidates, found);
        if (stated != null) {
            return stated;
        }
        return found.size() == 1 ? found.firstEntry().getValue() : Over.unknown(Over.Evidence.SEVERAL);
    }

    /** The count the text binds the rate to, where it reproduces the rate: standing beside it alone states nothing. */
    private static Over stated(Statement rate, List<Statement> candidates, TreeMap<String, Over> found) {
        return candidates.stream()
                .filter(candidate -> candidate.metricId().equals(rate.rateOf()))
                .map(candidate -> found.get(candidate.indicator().code()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(over -> new Over(over.indicator(), Over.Evidence.STATED, over.numerator(), over.denominator()))
                .orElse(null);
    }

    /** 100 % of whatever there was: fits every denominator that equals its numerator. */
    private static boolean isAll(Statement rate) {
        return rate.indicator().isShare()
                && rate.bounds().value() != null
                && rate.bounds().value() >= 100;
    }
}
