package org.fazhi.trend;

import java.util.OptionalDouble;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;

/**
 * CAGR: compound annual growth rate, 100 ((last / first)^(1 / years) - 1), per cent a year, between the same parts of two
 * years; the geometric mean of the yearly changes, whatever lay between.
 *
 * @param rate per cent a year
 * @param why null where there is one
 */
record Growth(OptionalDouble rate, WhyNone why) {
    /** WHY_NO_CAGR. */
    private enum WhyNone {
        /** Percentages change in percentage points. */
        PERCENTAGE,
        /** First and last value are of one year. */
        SAME_YEAR,
        /** First and last value are of different parts of their years. */
        OTHER_PART_OF_YEAR,
        /** First or last value is not above 0. */
        NOT_POSITIVE
    }

    static Growth of(Point first, Point last) {
        int years = last.period().start().getYear() - first.period().start().getYear();
        WhyNone why = why(first, last, years);
        return why == null
                ? new Growth(OptionalDouble.of(100 * (Math.pow(last.value() / first.value(), 1.0 / years) - 1)), null)
                : new Growth(OptionalDouble.empty(), why);
    }

    private static WhyNone why(Point first, Point last, int years) {
        if (last.isPerCent()) {
            return WhyNone.PERCENTAGE;
        }
        if (years == 0) {
            return WhyNone.SAME_YEAR;
        }
        if (!Season.partOfTheYear(first).equals(Season.partOfTheYear(last))) {
            return WhyNone.OTHER_PART_OF_YEAR;
        }
        return first.value() > 0 && last.value() > 0 ? null : WhyNone.NOT_POSITIVE;
    }

    void into(RowCells cells) {
        cells.setNumber(Col.CAGR, rate).set(Col.WHY_NO_CAGR, why == null ? null : why.name());
    }
}
