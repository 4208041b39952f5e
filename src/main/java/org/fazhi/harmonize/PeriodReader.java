package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.lang3.EnumUtils;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;

/** TIME_PERIOD, PERIOD_END and ACCUMULATION of a metric. */
final class PeriodReader {
    /** @param cutOff last day counted */
    record Dated(TimePeriod period, LocalDate cutOff, Accumulation accumulation) {}

    /**
     * @param code TIME_PERIOD of the metric
     * @param printed RAW_PERIOD, null where none is printed
     * @param cutOff PERIOD_END of the metric, null for the end of its period
     */
    static Read<Dated> read(
            String code,
            String printed,
            LocalDate cutOff,
            String accumulation,
            MeasureType measureType,
            PeriodAlgebra algebra) {
        Optional<TimePeriod> parsed = TimePeriod.parse(code);
        if (parsed.isEmpty()) {
            String none = printed == null ? "the source names no period" : printed + ": no period that can be told";
            return Read.refuse(Reason.PERIOD_UNKNOWN, code == null ? none : code);
        }
        TimePeriod period = parsed.get();
        if (period.freq().equals("D") && measureType != MeasureType.STOCK) {
            return Read.refuse(Reason.EVENT_NOT_PERIOD, period.code());
        }
        if (period.freq().equals("D")) {
            // a stock of 30 June is that of the first half
            period = algebra.whole(TimePeriod.span(LocalDate.of(period.start().getYear(), 1, 1), period.end()));
        }
        boolean inside = cutOff != null && !cutOff.isBefore(period.start()) && cutOff.isBefore(period.end());
        LocalDate end = inside ? cutOff : period.end();
        Accumulation counted = EnumUtils.getEnum(Accumulation.class, accumulation, Accumulation.PERIOD);
        // a year told to the end of September is a period of its own: 2023-01-01/P9M
        boolean toDate = counted == Accumulation.YTD && !period.freq().isEmpty() && end.isBefore(period.end());
        TimePeriod told = toDate ? TimePeriod.span(period.start(), end) : period;
        return Read.of(new Dated(algebra.whole(told), end, counted));
    }

    private PeriodReader() {}
}
