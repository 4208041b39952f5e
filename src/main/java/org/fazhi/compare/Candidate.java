package org.fazhi.compare;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/**
 * An observation about to be set beside others.
 *
 * @param row the observation
 * @param value OBS_VALUE; NaN where only a bound is stated, inside this room only
 * @param lower OBS_VALUE_LOWER; -infinity is open
 * @param upper OBS_VALUE_UPPER; +infinity is open
 * @param ownReason why it is not comparable whatever its group; null where it is
 */
record Candidate(
        Row row,
        String area,
        TimePeriod period,
        LocalDate cutOff,
        String unit,
        double value,
        double lower,
        double upper,
        WhyNot ownReason) {

    static Candidate of(Row row, ComparisonRules rules) {
        TimePeriod period = TimePeriod.parse(row.getAs(Col.TIME_PERIOD)).orElseThrow();
        LocalDate cutOff = row.getAs(Col.PERIOD_END);
        return new Candidate(
                row,
                row.getAs(Col.REF_AREA),
                period,
                cutOff == null ? period.end() : cutOff,
                row.getAs(Col.UNIT_MEASURE),
                number(row, Col.OBS_VALUE, Double.NaN),
                number(row, Col.OBS_VALUE_LOWER, Double.NEGATIVE_INFINITY),
                number(row, Col.OBS_VALUE_UPPER, Double.POSITIVE_INFINITY),
                rules.reason(row, period));
    }

    boolean hasValue() {
        return !Double.isNaN(value);
    }

    boolean isYear() {
        return "A".equals(period.freq());
    }

    boolean isAnnualised() {
        return "ANNUALISED".equals(row.getAs(Col.DERIVATION));
    }

    boolean isSince() {
        return "SINCE".equals(row.getAs(Col.ACCUMULATION));
    }

    private static double number(Row row, String name, double whenNull) {
        Double found = row.getAs(name);
        return found == null ? whenNull : found;
    }
}
