package org.fazhi.harmonize;

import java.time.LocalDate;
import org.fazhi.catalog.Catalog;

/** The catalogue's breaks and places. */
record CatalogYears(Catalog catalog) implements Years {
    @Override
    public boolean hasBreak(String indicator, String theme, LocalDate first, LocalDate last) {
        return catalog.breaks().stream().anyMatch(one -> one.isWithin(indicator, theme, first, last));
    }

    @Override
    public boolean isSamePlace(String areaCode, LocalDate first, LocalDate last) {
        // a change is what the place table says one was; before its first row nothing is known to have changed
        return catalog.places(areaCode).stream()
                .noneMatch(place -> isInside(place.validTo(), first, last.minusDays(1))
                        || place.successor() != null && isInside(place.validTo(), first, last));
    }

    private static boolean isInside(LocalDate day, LocalDate first, LocalDate last) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }
}
