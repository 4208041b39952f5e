package org.fazhi.check;

import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;

/** Counts the catalogue sets against one another as a ratio: what came of the cases is no kind of case. */
record RatioSides(Catalog catalog) {
    boolean isOver(Figure part, Figure whole) {
        return catalog.indicators().stream().anyMatch(ratio -> isOver(ratio, part, whole));
    }

    private static boolean isOver(IndicatorDef ratio, Figure part, Figure whole) {
        return part.is(ratio.numerator())
                && whole.indicator() != null
                && ratio.denominators().contains(whole.indicator().code());
    }
}
