package org.fazhi.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;

/**
 * Counts the catalogue sets against one another as a ratio: what came of the cases is no kind of case.
 *
 * @param overBy denominators by numerator
 */
record RatioSides(Map<String, Set<String>> overBy) {
    static RatioSides of(Catalog catalog) {
        return new RatioSides(catalog.indicators().stream()
                .filter(ratio -> ratio.numerator() != null)
                .collect(Collectors.groupingBy(
                        IndicatorDef::numerator,
                        Collectors.flatMapping(ratio -> ratio.denominators().stream(), Collectors.toSet()))));
    }

    boolean isOver(Figure part, Figure whole) {
        return part.indicator() != null
                && whole.indicator() != null
                && overBy.getOrDefault(part.indicator().code(), Set.of())
                        .contains(whole.indicator().code());
    }
}
