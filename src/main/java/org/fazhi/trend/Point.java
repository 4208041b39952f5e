package org.fazhi.trend;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/**
 * One observation of a series.
 *
 * @param value OBS_VALUE; null where only a bound is stated
 * @param lower OBS_VALUE_LOWER, null is open
 * @param upper OBS_VALUE_UPPER, null is open
 * @param unfit why the value enters no trend; null where it does
 */
record Point(Row row, TimePeriod period, String unit, Double value, Double lower, Double upper, WhyNoChange unfit) {
    /** Columns it is read from. */
    static final List<String> READS = List.of(
            Col.TIME_PERIOD,
            Col.UNIT_MEASURE,
            Col.ACCUMULATION,
            Col.PERIOD_START,
            Col.PERIOD_END,
            Col.OBS_VALUE,
            Col.OBS_VALUE_LOWER,
            Col.OBS_VALUE_UPPER,
            Col.OBS_STATUS,
            Col.STATED_CHANGE_BASE);

    static Point of(Row row, TrendRules rules) {
        TimePeriod period = TimePeriod.parse(row.getAs(Col.TIME_PERIOD)).orElseThrow();
        return new Point(
                row,
                period,
                row.getAs(Col.UNIT_MEASURE),
                row.getAs(Col.OBS_VALUE),
                row.getAs(Col.OBS_VALUE_LOWER),
                row.getAs(Col.OBS_VALUE_UPPER),
                unfit(row, period, rules));
    }

    private static WhyNoChange unfit(Row row, TimePeriod period, TrendRules rules) {
        String status = row.getAs(Col.OBS_STATUS);
        if (row.getAs(Col.OBS_VALUE) == null) {
            return WhyNoChange.ONE_SIDED;
        }
        if (row.<Double>getAs(Col.OBS_VALUE) < 0 && !rules.maySink(row.getAs(Col.UNIT_MEASURE))) {
            return WhyNoChange.NEGATIVE;
        }
        if (!isOfThePeriod(row, period, rules.cutOffToleranceDays())) {
            return WhyNoChange.NOT_THE_PERIOD;
        }
        return switch (status == null ? "A" : status) {
            case "E" -> WhyNoChange.ESTIMATED;
            case "V" -> WhyNoChange.UNVALIDATED;
            case "U" -> WhyNoChange.LOW_RELIABILITY;
            default -> null;
        };
    }

    /** A total of the year to date is one of its own period when that is where it was cut off (2023-01-01/P9M). */
    private static boolean isOfThePeriod(Row row, TimePeriod period, int cutOffToleranceDays) {
        LocalDate cutOff = row.getAs(Col.PERIOD_END);
        String accumulation = row.getAs(Col.ACCUMULATION);
        return Accumulation.PERIOD.name().equals(accumulation)
                || Accumulation.YTD.name().equals(accumulation)
                        && (cutOff == null || Math.abs(DAYS.between(cutOff, period.end())) <= cutOffToleranceDays);
    }
}
