package org.fazhi.harmonize;

import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.UnitKind;
import org.fazhi.quantity.Measured;

/** What values a unit family can take. */
final class Range {
    private static final double WHOLE = 100;

    /** Why the figure cannot be; empty for one that can. */
    static Optional<String> of(Catalog catalog, String printed, Measured measured) {
        UnitKind kind = catalog.family(measured.family()).orElseThrow().kind();
        // where only a bound is stated, the bound must be possible
        Optional<Double> stated = Stream.of(
                        measured.bounds().value(),
                        measured.bounds().lower(),
                        measured.bounds().upper())
                .filter(number -> number != null)
                .findFirst();
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        double number = stated.get();
        if (kind == UnitKind.RATE && (number < 0 || number > WHOLE)) {
            return Optional.of(printed + " is no rate within 0 and 100");
        }
        if (kind == UnitKind.COUNT && number != Math.rint(number)) {
            return Optional.of(printed + " is no whole number of " + measured.family());
        }
        return Optional.empty();
    }

    private Range() {}
}
