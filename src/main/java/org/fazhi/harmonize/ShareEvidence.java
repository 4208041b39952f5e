package org.fazhi.harmonize;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.fazhi.schema.Col;

/**
 * What one place tells of one year is one piece of evidence, however many of its figures tell it: the mean of their
 * deviations, and of the squares, for the indicator and for its theme. {@link ShareSums} says what a deviation is.
 */
final class ShareEvidence {
    private static final String OF_INDICATOR = "OF_INDICATOR";
    private static final String OF_THEME = "OF_THEME";
    private static final String SQUARED = "_SQUARED";

    static Dataset<Row> withEvidence(Dataset<Row> pairs) {
        Column covered = col(PairRow.COVERED);
        Column deviation = col(PairRow.SEEN)
                .divide(col(PairRow.YEAR))
                .minus(covered)
                .divide(sqrt(covered.multiply(lit(1).minus(covered))));
        Column squared = deviation.multiply(deviation);
        return pairs.withColumns(Map.of(
                OF_INDICATOR,
                told(deviation, Col.INDICATOR),
                OF_INDICATOR + SQUARED,
                told(squared, Col.INDICATOR),
                OF_THEME,
                told(deviation, Col.THEME),
                OF_THEME + SQUARED,
                told(squared, Col.THEME)));
    }

    static ShareSums ofIndicator(Row pair) {
        return new ShareSums(1, pair.getAs(OF_INDICATOR), pair.getAs(OF_INDICATOR + SQUARED));
    }

    static ShareSums ofTheme(Row pair) {
        return new ShareSums(1, pair.getAs(OF_THEME), pair.getAs(OF_THEME + SQUARED));
    }

    /** Sums over places and years of each indicator, or theme: a row each reaches the driver. */
    static Map<String, ShareSums> sums(Dataset<Row> evidence, String group) {
        String name = group.equals(Col.THEME) ? OF_THEME : OF_INDICATOR;
        Map<String, ShareSums> sums = new HashMap<>();
        evidence.groupBy(col(group), col(Col.REF_AREA), col(Col.TIME_PERIOD))
                .agg(
                        first(col(name)).as(OF_INDICATOR),
                        first(col(name + SQUARED)).as(OF_INDICATOR + SQUARED))
                .groupBy(col(group))
                .agg(count(lit(1)), sum(col(OF_INDICATOR)), sum(col(OF_INDICATOR + SQUARED)))
                .collectAsList()
                .forEach(row ->
                        sums.put(row.getString(0), new ShareSums(row.getLong(1), row.getDouble(2), row.getDouble(3))));
        return sums;
    }

    private static Column told(Column number, String group) {
        return avg(number).over(Window.partitionBy(col(group), col(Col.REF_AREA), col(Col.TIME_PERIOD)));
    }

    private ShareEvidence() {}
}
