package org.fazhi.harmonize;

import java.util.List;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.Bounds;

/** A cell whose value was asked of other figures and refused: OBS_STATUS O, no OBS_VALUE, and the reason. */
record Missing(Observed cell, WhyNoValue why) {
    private static final Bounds NO_VALUE = new Bounds(null, null, null);

    /**
     * @param of a figure the value would have been made of
     * @param lineage all of them
     */
    static Missing of(Observed of, TimePeriod period, Derivation derivation, List<Link> lineage, WhyNoValue why) {
        Observed cell = new Observed(
                of.indicator(),
                of.scope(),
                of.over(),
                of.area(),
                period,
                period.end(),
                Accumulation.PERIOD,
                NO_VALUE,
                null,
                of.unit(),
                Status.O,
                derivation,
                0,
                null,
                of.leading(),
                lineage);
        return new Missing(cell, why);
    }
}
