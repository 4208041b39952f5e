package org.fazhi.period;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.commons.lang3.EnumUtils;
import org.fazhi.catalog.MeasureType;

/**
 * What the algebra needs to know of a figure.
 *
 * @param cutOff PERIOD_END: the last day counted, never after the period's end
 */
public record Timed(MeasureType measureType, Accumulation accumulation, TimePeriod period, LocalDate cutOff)
        implements Serializable {
    public Timed {
        cutOff = cutOff == null || cutOff.isAfter(period.end()) ? period.end() : cutOff;
    }

    /**
     * By the names that tables hold.
     *
     * @param accumulation ACCUMULATION; what is none counts as PERIOD
     */
    public static Timed named(String measureType, String accumulation, TimePeriod period, LocalDate cutOff) {
        return new Timed(
                MeasureType.valueOf(measureType),
                EnumUtils.getEnum(Accumulation.class, accumulation, Accumulation.PERIOD),
                period,
                cutOff);
    }

    /** A figure counted to the end of its period. */
    public static Timed whole(MeasureType measureType, TimePeriod period) {
        return new Timed(measureType, Accumulation.PERIOD, period, period.end());
    }
}
