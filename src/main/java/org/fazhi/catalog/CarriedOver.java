package org.fazhi.catalog;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the numerator of a share is no part of its denominator: what was concluded, and what came of it, may have come in
 * before the period ({@code checks.carried_over} in {@code pipeline.yaml}).
 *
 * @param cameIn denominators of which that is so, by share
 */
public record CarriedOver(Map<String, Set<String>> cameIn) implements Serializable {
    public static CarriedOver of(Catalog catalog) {
        Map<String, List<String>> concluded = catalog.settings().checks().carriedOver();
        return new CarriedOver(catalog.indicators().stream()
                .filter(IndicatorDef::isShare)
                .collect(Collectors.toMap(IndicatorDef::code, share -> cameIn(share, concluded))));
    }

    /** What its numerator, or a whole that this is a part of, may have come in as. */
    private static Set<String> cameIn(IndicatorDef share, Map<String, List<String>> concluded) {
        Set<String> found = new HashSet<>(concluded.getOrDefault(share.numerator(), List.of()));
        share.denominators().forEach(whole -> found.addAll(concluded.getOrDefault(whole, List.of())));
        return found;
    }

    /** Whether what the share counts may have come in before the period, and so be more than its denominator. */
    public boolean mayBe(String share, String denominator) {
        return cameIn.getOrDefault(share, Set.of()).contains(denominator);
    }
}
