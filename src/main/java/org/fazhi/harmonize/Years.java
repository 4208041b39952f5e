package org.fazhi.harmonize;

import java.io.Serializable;
import java.time.LocalDate;
import org.fazhi.period.TimePeriod;

/** Whether a year is of one piece for a place and an indicator. */
interface Years extends Serializable {
    /** A break date of the indicator or its theme after the first day and up to the last. */
    boolean hasBreak(String indicator, String theme, LocalDate first, LocalDate last);

    /** Whether the code stood for the same place from the first day to the last. */
    boolean isSamePlace(String areaCode, LocalDate first, LocalDate last);

    /** Whether what the figure counts, and where, was the same from the first to the last day of its year. */
    default boolean isOfOnePiece(Observed one) {
        TimePeriod year = YearSeries.of(one).year();
        return !hasBreak(
                        one.indicator().code(),
                        one.indicator().theme(),
                        year.start().plusDays(1),
                        year.end())
                && isSamePlace(one.area().code(), year.start(), year.end());
    }
}
