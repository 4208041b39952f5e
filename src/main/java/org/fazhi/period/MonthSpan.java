package org.fazhi.period;

import java.util.Optional;
import org.fazhi.quantity.Bounds;

/**
 * A figure of whole months of one year, as an edge between two of the year's 13 month boundaries.
 *
 * @param from boundary it begins at: 0 is New Year, 6 is 1 July
 * @param to boundary it ends at, up to 12
 * @param code TIME_PERIOD
 */
public record MonthSpan<T>(int from, int to, String code, Bounds bounds, T figure) {
    /** Empty where the period is no whole months of one year. */
    public static <T> Optional<MonthSpan<T>> of(TimePeriod period, Bounds bounds, T figure) {
        boolean whole = period.start().getDayOfMonth() == 1
                && period.end().plusDays(1).getDayOfMonth() == 1
                && period.start().getYear() == period.end().getYear();
        return whole
                ? Optional.of(new MonthSpan<>(
                        period.start().getMonthValue() - 1,
                        period.end().getMonthValue(),
                        period.code(),
                        bounds,
                        figure))
                : Optional.empty();
    }

    int months() {
        return to - from;
    }
}
