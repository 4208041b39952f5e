package org.fazhi.harmonize;

import org.fazhi.catalog.IndicatorDef;
import org.fazhi.quantity.Bounds;

/** A value with its unit family: a statement, or the observation that statements became. */
interface Counted {
    Bounds bounds();

    /** UNIT_MEASURE. */
    String unit();

    /**
     * The value {@code ratio} takes with this as its numerator: a share in per cent, another ratio (yuan a case) as
     * numerator over denominator.
     *
     * @return null where a share's parts are not counted alike, a bound is missing, or the denominator may be 0
     */
    default Bounds over(Counted whole, IndicatorDef ratio) {
        if (!ratio.isShare()) {
            return bounds().dividedBy(whole.bounds());
        }
        return unit().equals(whole.unit()) ? bounds().percentOf(whole.bounds()) : null;
    }
}
