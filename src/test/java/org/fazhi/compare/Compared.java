package org.fazhi.compare;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;

/** COMPARISON of a few observations, as tests look at it. */
record Compared(List<Row> rows) {
    static Compared of(SparkSession spark, Catalog catalog, RowCells[] denominators, RowCells... observations) {
        return new Compared(Comparisons.compare(
                        spark,
                        Frames.of(spark, Tables.OBSERVATION, observations),
                        Frames.of(spark, Tables.DENOMINATOR, denominators),
                        catalog,
                        YearMonth.of(2024, 5))
                .collectAsList());
    }

    /** A delivered population of a year. */
    static RowCells population(String area, String year, double persons) {
        return new RowCells(Tables.DENOMINATOR)
                .set(Col.REF_AREA, area)
                .set(Col.TIME_PERIOD, year)
                .set(Col.INDICATOR, "POPULATION")
                .set(Col.OBS_VALUE, persons)
                .set(Col.SOURCE, "yearbook");
    }

    /** Rows of one indicator over one denominator by place: those reported for one period in one group. */
    Map<String, Row> reported(String indicator, String denominator, String period, String group) {
        return rows.stream()
                .filter(row -> row.getAs(Col.BASIS).equals("REPORTED"))
                .filter(row -> row.getAs(Col.INDICATOR).equals(indicator))
                .filter(row -> row.getAs(Col.DENOMINATOR).equals(denominator))
                .filter(row -> row.getAs(Col.TIME_PERIOD).equals(period))
                .filter(row -> row.getAs(Col.PEER_GROUP).equals(group))
                .collect(Collectors.toMap(row -> row.getAs(Col.REF_AREA), Function.identity()));
    }
}
