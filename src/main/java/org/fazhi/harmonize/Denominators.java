package org.fazhi.harmonize;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.quantity.Bounds;

/**
 * Finds what a printed rate is over: a count beside it that the catalogue allows and that reproduces the rate. A rate of
 * 100 % asks for the same evidence as any other, else the best would be missing among those compared.
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
        List<Over> found = new ArrayList<>();
        for (Statement candidate : candidates) {
            numerators.stream()
                    .filter(numerator -> gives(numerator, candidate, rate))
                    .findFirst()
                    .map(numerator ->
                            new Over(candidate.indicator().code(), Over.Evidence.UNIQUE, numerator, candidate))
                    .ifPresent(found::add);
        }
        if (found.isEmpty()) {
            return Over.unknown(Over.Evidence.NONE);
        }
        boolean ofOneCode = found.stream().map(Over::indicator).distinct().count() == 1;
        return stated(rate, found).orElseGet(() -> ofOneCode ? found.get(0) : Over.unknown(Over.Evidence.SEVERAL));
    }

    private static boolean gives(Statement numerator, Statement candidate, Statement rate) {
        Bounds ratio = numerator.over(candidate, rate.indicator());
        return ratio != null && ratio.touches(rate.bounds());
    }

    /** The count the text binds the rate to, where it reproduces the rate: standing beside it alone states nothing. */
    private static Optional<Over> stated(Statement rate, List<Over> found) {
        return found.stream()
                .filter(over -> over.denominator().metricId().equals(rate.rateOf()))
                .findFirst()
                .map(over -> new Over(over.indicator(), Over.Evidence.STATED, over.numerator(), over.denominator()));
    }
}
