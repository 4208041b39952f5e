package org.fazhi.index;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndexDef;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;

/**
 * COMPARISON to INDEX and INDEX_THEME: of each peer group and period, the places scored over the core set by those reported
 * values of STAT_SCOPE ALL that count in their group. A value that may not be compared is missing. The core set is fixed: an
 * indicator that no place of a group has is missing for all of them, which the bounds for missing values then show.
 */
public final class Indexes {
    static final List<String> GROUP = List.of(Col.PEER_GROUP, Col.FREQ, Col.TIME_PERIOD);
    static final List<String> OF_THE_PLACE =
            List.of(Col.PEER_GROUP, Col.FREQ, Col.TIME_PERIOD, Col.REF_AREA, Col.AREA_NAME);

    /**
     * @param comparison table COMPARISON
     * @return table INDEX, each partition sorted by key
     */
    public static Dataset<Row> index(Dataset<Row> comparison, Catalog catalog) {
        return mapGroups(comparison, catalog, new IndexRows(IndexRules.of(catalog)), Tables.INDEX);
    }

    /**
     * @param comparison table COMPARISON
     * @return table INDEX_THEME, each partition sorted by key
     */
    public static Dataset<Row> themes(Dataset<Row> comparison, Catalog catalog) {
        return mapGroups(comparison, catalog, new ThemeRows(IndexRules.of(catalog)), Tables.INDEX_THEME);
    }

    private static Dataset<Row> mapGroups(
            Dataset<Row> comparison, Catalog catalog, MapPartitionsFunction<Row, Row> rows, TableDef table) {
        Column[] group = GROUP.stream().map(name -> col(name)).toArray(Column[]::new);
        Column[] inOrder = Stream.concat(GROUP.stream(), Stream.of(Col.REF_AREA, Col.INDICATOR, Col.DENOMINATOR))
                .map(name -> col(name))
                .toArray(Column[]::new);
        Dataset<Row> sorted = comparison
                .filter(isCore(catalog.index()).and(counts()))
                .select(Stream.concat(
                                OF_THE_PLACE.stream(),
                                Stream.of(
                                        Col.INDICATOR,
                                        Col.DENOMINATOR,
                                        Col.OBS_VALUE,
                                        Col.OBS_VALUE_LOWER,
                                        Col.OBS_VALUE_UPPER))
                        .map(name -> col(name))
                        .toArray(Column[]::new))
                .repartition(group)
                .sortWithinPartitions(inOrder);
        return Contract.conform(sorted.mapPartitions(rows, Encoders.row(table.schema())), table);
    }

    /** A ratio of the core set, or a rate per head over the denominator the core set asks for. */
    private static Column isCore(IndexDef index) {
        return index.indicators().stream()
                .map(part -> col(Col.INDICATOR)
                        .equalTo(part.code())
                        .and(
                                part.denominator() == null
                                        ? lit(true)
                                        : col(Col.DENOMINATOR).equalTo(part.denominator())))
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
