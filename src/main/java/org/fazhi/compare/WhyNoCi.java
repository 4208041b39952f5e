package org.fazhi.compare;

import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;

/**
 * WHY_NO_CI: why chance has no known part in a value, so that RANK_CI, the funnel and EB_VALUE are empty and, but for an
 * estimate, CI is too.
 */
enum WhyNoCi {
    /** A count or an amount: what was counted is no sample of anything. */
    NOT_A_RATE,
    /** An estimate: CI is its own, of the model it was made by. */
    ESTIMATED,
    /** A ratio that is no share of a whole, such as yuan a case. */
    NOT_A_SHARE,
    /** A count it is made of is not known, or not exactly. */
    PARTS_UNKNOWN,
    /** The counts found are not whole, not one within the other, or do not give the rate as it stands. */
    PARTS_DIFFER,
    /** The numerator may hold what came in before the period: it is no part of the denominator, and no binomial. */
    CARRIED_OVER,
    /** Does not happen to people one by one. */
    NOT_PER_HEAD;

    /**
     * Null where there is a CI.
     *
     * @param parts exact counts that give the share; null where there are none
     */
    static WhyNoCi ofShare(Row row, Parts parts, ComparisonRules rules) {
        if (parts != null) {
            return rules.carriedOver().mayBe(row.getAs(Col.INDICATOR), row.getAs(Col.DENOMINATOR))
                    ? CARRIED_OVER
                    : null;
        }
        if (!Parts.isPerCent(row)) {
            return NOT_A_SHARE;
        }
        boolean areKnown = row.getAs(Col.NUMERATOR_VALUE) != null && row.getAs(Col.DENOMINATOR_VALUE) != null;
        return areKnown ? PARTS_DIFFER : PARTS_UNKNOWN;
    }
}
