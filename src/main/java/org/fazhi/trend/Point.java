package org.fazhi.trend;

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
    static Point of(Row row) {
        return new Point(
                row,
                TimePeriod.parse(row.getAs(Col.TIME_PERIOD)).orElseThrow(),
                row.getAs(Col.UNIT_MEASURE),
                row.getAs(Col.OBS_VALUE),
                row.getAs(Col.OBS_VALUE_LOWER),
                row.getAs(Col.OBS_VALUE_UPPER),
                unfit(row));
    }

    private static WhyNoChange unfit(Row row) {
        String status = row.getAs(Col.OBS_STATUS);
        if (row.getAs(Col.OBS_VALUE) == null) {
            return WhyNoChange.ONE_SIDED;
        }
        if (!Accumulation.PERIOD.name().equals(row.getAs(Col.ACCUMULATION))) {
            return WhyNoChange.NOT_THE_PERIOD;
        }
        return switch (status == null ? "A" : status) {
            case "E" -> WhyNoChange.ESTIMATED;
            case "V" -> WhyNoChange.UNVALIDATED;
            case "U" -> WhyNoChange.LOW_RELIABILITY;
            default -> null;
        };
    }
}
