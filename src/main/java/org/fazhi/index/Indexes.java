package org.fazhi.index;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/**
 * COMPARISON to INDEX and INDEX_THEME: of each peer group and period, the places scored over the core set by those reported
 * values of STAT_SCOPE ALL that count in their group. A value that may not be compared is missing, as is one over another
 * denominator than the core set names. An indicator that no place of a group has is missing for all of them, which the
 * bounds for missing values then show. Points between goalposts are made of a place's own values alone.
 */
public final class Indexes {
    static final List<String> GROUP = List.of(Col.PEER_GROUP, Col.FREQ, Col.TIME_PERIOD);
    static final List<String> OF_THE_PLACE =
            List.of(Col.PEER_GROUP, Col.FREQ, Col.TIME_PERIOD, Col.REF_AREA, Col.AREA_NAME);
    private static final List<String> VALUE =
            List.of(Col.INDICATOR, Col.OBS_VALUE, Col.OBS_VALUE_LOWER, Col.OBS_VALUE_UPPER);
    private static final String THEMES = "THEMES";

    /**
     * @param comparison table COMPARISON
     * @param denominator table DENOMINATOR: rates per head over what it does not hold are not in the core set
     * @return tables INDEX and INDEX_THEME
     */
    public static IndexTables score(Dataset<Row> comparison, Dataset<Row> denominator, Catalog catalog) {
        IndexRules rules = IndexRules.of(catalog, delivered(denominator));
        StructType schema = Tables.INDEX.schema().add(THEMES, new ArrayType(Tables.INDEX_THEME.schema(), false));
        Dataset<Row> scored = coreValues(comparison, rules)
                .mapPartitions(new IndexRows(rules), Encoders.row(schema))
                .persist();
        Dataset<Row> themes = scored.select(explode(col(THEMES)).as(THEMES)).select(col(THEMES + ".*"));
        return new IndexTables(
                Contract.conform(scored.drop(THEMES), Tables.INDEX),
                Contract.conform(themes, Tables.INDEX_THEME),
                scored);
    }

    private static Dataset<Row> coreValues(Dataset<Row> comparison, IndexRules rules) {
        Column[] group = GROUP.stream().map(name -> col(name)).toArray(Column[]::new);
        Column[] inOrder = Stream.concat(GROUP.stream(), Stream.of(Col.REF_AREA, Col.INDICATOR))
                .map(name -> col(name))
                .toArray(Column[]::new);
        return comparison
                .filter(isCore(rules).and(counts()))
                .select(Stream.concat(OF_THE_PLACE.stream(), VALUE.stream())
                        .map(name -> col(name))
                        .toArray(Column[]::new))
                .repartition(group)
                .sortWithinPartitions(inOrder);
    }

    private static Set<String> delivered(Dataset<Row> denominator) {
        return Set.copyOf(denominator
                .select(col(Col.INDICATOR))
                .distinct()
                .as(Encoders.STRING())
                .collectAsList());
    }

    /** A value over the denominator that the core set asks for: over another it is another series. */
    private static Column isCore(IndexRules rules) {
        return rules.parts().stream()
                .map(part -> col(Col.INDICATOR)
                        .equalTo(part.code())
                        .and(col(Col.DENOMINATOR).equalTo(part.denominator())))
                .reduce(lit(false), Column::or);
    }

    private static Column counts() {
        return col(Col.BASIS)
                .equalTo("REPORTED")
                .and(col(Col.STAT_SCOPE).equalTo("ALL"))
                .and(col(Col.MEASURE_TYPE).equalTo("RATIO"))
                .and(col(Col.VALUE_RANK).isNotNull());
    }

    private Indexes() {}
}
