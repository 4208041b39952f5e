package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.lang3.EnumUtils;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;

/** TIME_PERIOD, PERIOD_END and ACCUMULATION of a metric. */
final class PeriodReader {
    /** @param cutOff last day counted */
    record Dated(TimePeriod period, LocalDate cutOff, Accumulation accumulation) {}

    /**
     * @param code TIME_PERIOD as delivered
     * @param cutOff PERIOD_END as delivered, null where none is stated
     * @param published a figure cannot count beyond the day it was published
     */
    static Read<Dated> read(
            String code, LocalDate cutOff, LocalDate published, String accumulation, MeasureType measureType) {
        Optional<TimePeriod> parsed = TimePeriod.parse(code);
        if (parsed.isEmpty()) {
            return Read.refuse(Reason.PERIOD_UNKNOWN, code == null ? "the source names no period" : code);
        }
        TimePeriod period = parsed.get();
        if (period.freq().equals("D") && measureType != MeasureType.STOCK) {
            return Read.refuse(Reason.EVENT_NOT_PERIOD, period.code());
        }
        LocalDate end = earlierWithin(period, earlierWithin(period, period.end(), cutOff), published);
        Accumulation counted = EnumUtils.getEnum(Accumulation.class, accumulation, Accumulation.PERIOD);
        // a year told to the end of September is a period of its own: 2023-01-01/P9M
        boolean toDate = counted == Accumulation.YTD && !period.freq().isEmpty() && end.isBefore(period.end());
        return Read.of(new Dated(toDate ? TimePeriod.span(period.start(), end) : period, end, counted));
    }

    private static LocalDate earlierWithin(TimePeriod period, LocalDate end, LocalDate other) {
        boolean inside = other != null && !other.isBefore(period.start()) && other.isBefore(end);
        return inside ? other : end;
    }

    private PeriodReader() {}
}
