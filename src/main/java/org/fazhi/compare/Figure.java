package org.fazhi.compare;

import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;

/**
 * What is compared of an observation: its value, or a rate per head made from it.
 *
 * @param over DENOMINATOR
 * @param isRate whether it is free of size
 * @param unit UNIT_MEASURE
 * @param value OBS_VALUE; NaN where only a bound is stated, inside this room only
 * @param lower OBS_VALUE_LOWER; -infinity is open
 * @param upper OBS_VALUE_UPPER; +infinity is open
 * @param numerator NUMERATOR_VALUE, null where not known
 * @param denominator DENOMINATOR_VALUE, null where not known
 * @param parts exact counts it is made of; null where not known
 * @param interval null where there is none
 */
record Figure(
        String over,
        boolean isRate,
        String unit,
        double value,
        double lower,
        double upper,
        Double numerator,
        Double denominator,
        Parts parts,
        Interval interval) {
    /** @param confidence level of the interval of a rate with known parts */
    static Figure of(Row row, double confidence) {
        boolean isRate = "RATIO".equals(row.getAs(Col.MEASURE_TYPE));
        double lower = number(row, Col.OBS_VALUE_LOWER, Double.NEGATIVE_INFINITY);
        double upper = number(row, Col.OBS_VALUE_UPPER, Double.POSITIVE_INFINITY);
        Parts parts = isRate ? Parts.ofShare(row, lower, upper) : null;
        return new Figure(
                row.getAs(Col.DENOMINATOR),
                isRate,
                row.getAs(Col.UNIT_MEASURE),
                number(row, Col.OBS_VALUE, Double.NaN),
                lower,
                upper,
                parts == null ? null : (Double) parts.numerator(),
                row.getAs(Col.DENOMINATOR_VALUE),
                parts,
                parts == null ? Interval.stated(row) : Interval.of(parts, confidence));
    }

    boolean hasValue() {
        return !Double.isNaN(value);
    }

    RowCells into(RowCells cells) {
        if (interval != null) {
            interval.into(cells);
        }
        return cells.set(Col.DENOMINATOR, over)
                .set(Col.UNIT_MEASURE, unit)
                .setFinite(Col.OBS_VALUE, value)
                .setFinite(Col.OBS_VALUE_LOWER, lower)
                .setFinite(Col.OBS_VALUE_UPPER, upper)
                .set(Col.NUMERATOR_VALUE, numerator)
                .set(Col.DENOMINATOR_VALUE, denominator);
    }

    private static double number(Row row, String name, double whenNull) {
        Double found = row.getAs(name);
        return found == null ? whenNull : found;
    }
}
