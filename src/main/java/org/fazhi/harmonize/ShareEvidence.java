package org.fazhi.harmonize;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.ln;
import static org.apache.spark.sql.functions.sqrt;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.fazhi.schema.Col;

/**
 * What one place tells of one year is one piece of evidence, however many of its figures tell it: the mean of their
 * deviations, and of the squares, for the indicator and for its theme. {@link ShareScale} says what a deviation is.
 */
final class ShareEvidence {
    private static final String OF_INDICATOR = "OF_INDICATOR";
    private static final String OF_THEME = "OF_THEME";
    private static final String SQUARED = "_SQUARED";

    /** Of money the logarithm is told, which nothing has. */
    static Dataset<Row> withEvidence(Dataset<Row> pairs) {
        Column covered = col(PairRow.COVERED);
        Column share = col(PairRow.SEEN).divide(col(PairRow.YEAR));
        Column isCount = col(PairRow.SCALE).equalTo(ShareScale.BETA.name());
        Column ofCount = share.minus(covered).divide(sqrt(covered.multiply(lit(1).minus(covered))));
        Column ofMoney =
                ln(share.divide(covered)).divide(sqrt(lit(1).minus(covered).divide(covered)));
        Column deviation = when(isCount, ofCount).otherwise(ofMoney);
        Column squared = deviation.multiply(deviation);
        return pairs.filter(isCount.or(col(PairRow.SEEN).gt(0)))
                .withColumns(Map.of(
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

    /** Sums over places and years of each indicator, or theme, by scale: a row each reaches the driver. */
    static Map<ShareScale, Map<String, ShareSums>> sums(Dataset<Row> evidence, String group) {
        String name = group.equals(Col.THEME) ? OF_THEME : OF_INDICATOR;
        Map<ShareScale, Map<String, ShareSums>> sums = new EnumMap<>(ShareScale.class);
        evidence.groupBy(col(PairRow.SCALE), col(group), col(Col.REF_AREA), col(Col.TIME_PERIOD))
                .agg(
                        first(col(name)).as(OF_INDICATOR),
                        first(col(name + SQUARED)).as(OF_INDICATOR + SQUARED))
                .groupBy(col(PairRow.SCALE), col(group))
                .agg(count(lit(1)), sum(col(OF_INDICATOR)), sum(col(OF_INDICATOR + SQUARED)))
                .collectAsList()
                .forEach(row -> sums.computeIfAbsent(ShareScale.valueOf(row.getString(0)), scale -> new HashMap<>())
                        .put(row.getString(1), new ShareSums(row.getLong(2), row.getDouble(3), row.getDouble(4))));
        return sums;
    }

    private static Column told(Column number, String group) {
        return avg(number)
                .over(Window.partitionBy(col(PairRow.SCALE), col(group), col(Col.REF_AREA), col(Col.TIME_PERIOD)));
    }

    private ShareEvidence() {}
}
