package org.fazhi.compare;

import static java.util.stream.Collectors.groupingBy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;

/**
 * What became of places that are gone: a code given up, or a place taken in by another.
 *
 * @param gone ended stretches of validity that have a successor, by code
 */
record Successions(Map<String, List<PlaceDef>> gone) implements Serializable {
    /** A code and the first day it stands for the place that is gone. */
    record Later(String code, LocalDate since) {}

    static Successions of(Catalog catalog) {
        return new Successions(catalog.places().stream()
                .filter(place -> !place.successors().isEmpty() && place.validTo() != null)
                .collect(groupingBy(PlaceDef::code)));
    }

    /** The codes that came after the place a code named on a day, the next ones first. */
    List<Later> after(String code, LocalDate day) {
        List<Later> later = new ArrayList<>(next(new Later(code, day)));
        // days rise from one to the next: a code that comes back ends nowhere in a circle
        for (int i = 0; i < later.size(); i++) {
            later.addAll(next(later.get(i)));
        }
        return later;
    }

    private List<Later> next(Later of) {
        return gone.getOrDefault(of.code(), List.of()).stream()
                .filter(one -> one.isValidOn(of.since()))
                .flatMap(one -> one.successors().stream()
                        .map(code -> new Later(code, one.validTo().plusDays(1))))
                .toList();
    }
}
