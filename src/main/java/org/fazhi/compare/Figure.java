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
 * @param parts exact counts it is made of, so that chance can be told; null where {@code whyNoCi} says why
 * @param interval null where there is none
 * @param whyNoCi null where there are parts
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
        Interval interval,
        WhyNoCi whyNoCi) {
    static Figure of(Row row, ComparisonRules rules) {
        boolean isRate = "RATIO".equals(row.getAs(Col.MEASURE_TYPE));
        double lower = number(row, Col.OBS_VALUE_LOWER, Double.NEGATIVE_INFINITY);
        double upper = number(row, Col.OBS_VALUE_UPPER, Double.POSITIVE_INFINITY);
        Parts counts = isRate ? Parts.ofShare(row, lower, upper) : null;
        Interval stated = Interval.stated(row);
        WhyNoCi why =
                isRate ? WhyNoCi.ofShare(row, counts, rules) : stated == null ? WhyNoCi.NOT_A_RATE : WhyNoCi.ESTIMATED;
        Parts parts = why == null ? counts : null;
        return new Figure(
                row.getAs(Col.DENOMINATOR),
                isRate,
                row.getAs(Col.UNIT_MEASURE),
                number(row, Col.OBS_VALUE, Double.NaN),
                lower,
                upper,
                counts == null ? null : (Double) counts.numerator(),
                row.getAs(Col.DENOMINATOR_VALUE),
                parts,
                parts == null ? stated : Interval.of(parts, rules.confidence()),
                why);
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
                .set(Col.DENOMINATOR_VALUE, denominator)
                .set(Col.WHY_NO_CI, whyNoCi == null ? null : whyNoCi.name());
    }

    private static double number(Row row, String name, double whenNull) {
        Double found = row.getAs(name);
        return found == null ? whenNull : found;
    }
}
