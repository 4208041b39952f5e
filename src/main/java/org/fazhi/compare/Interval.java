package org.fazhi.compare;

import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.statistics.ConfidenceInterval;

/**
 * A statistical interval as published.
 *
 * @param ends CI_LOWER and CI_UPPER
 * @param method CI_METHOD
 * @param level CI_LEVEL, per cent; null where the delivered one is not known
 */
record Interval(ConfidenceInterval ends, String method, Double level) {
    /** That of an estimate; null where the observation has none. */
    static Interval stated(Row row) {
        Double lower = row.getAs(Col.CI_LOWER);
        Double upper = row.getAs(Col.CI_UPPER);
        return lower == null || upper == null
                ? null
                : new Interval(new ConfidenceInterval(lower, upper), row.getAs(Col.CI_METHOD), row.getAs(Col.CI_LEVEL));
    }

    /** That of a rate with known parts. */
    static Interval of(Parts parts, double confidence) {
        return new Interval(parts.interval(confidence), parts.model().method(), 100 * confidence);
    }

    Interval times(double factor) {
        return new Interval(ends.times(factor), method, level);
    }

    void into(RowCells cells) {
        cells.set(Col.CI_LOWER, ends.lower())
                .set(Col.CI_UPPER, ends.upper())
                .set(Col.CI_METHOD, method)
                .set(Col.CI_LEVEL, level);
    }
}
