package org.fazhi.compare;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/**
 * An observation, or a rate made from one, about to be set beside others.
 *
 * @param row the observation
 * @param figure what is compared of it
 * @param ownReason why it is not comparable whatever its group; null where it is
 */
record Candidate(Row row, String area, TimePeriod period, LocalDate cutOff, Figure figure, WhyNot ownReason) {
    static Candidate of(Row row, ComparisonRules rules) {
        TimePeriod period = TimePeriod.parse(row.getAs(Col.TIME_PERIOD)).orElseThrow();
        LocalDate cutOff = row.getAs(Col.PERIOD_END);
        return new Candidate(
                row,
                row.getAs(Col.REF_AREA),
                period,
                cutOff == null ? period.end() : cutOff,
                Figure.of(row, rules.confidence()),
                rules.reason(row, period));
    }

    Candidate with(Figure other) {
        return new Candidate(row, area, period, cutOff, other, ownReason);
    }

    boolean hasValue() {
        return figure.hasValue();
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
}
