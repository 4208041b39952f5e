package org.fazhi;

import static org.apache.spark.sql.functions.spark_partition_id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.compare.Comparisons;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.Observed;
import org.fazhi.support.SparkExtension;
import org.fazhi.trend.Trends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tables that are written without another sort must come sorted by key. */
@ExtendWith(SparkExtension.class)
class InKeyOrderTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final List<String> AREAS = List.of("510303", "110101", "370202", "370101", "371327");

    @Test
    void comparisonsComeSortedByKeyWithRatesPerHeadAndEveryBasis(SparkSession spark) {
        RowCells[] population = AREAS.stream()
                .map(area -> new RowCells(Tables.DENOMINATOR)
                        .set(Col.REF_AREA, area)
                        .set(Col.TIME_PERIOD, "2022")
                        .set(Col.INDICATOR, "POPULATION")
                        .set(Col.OBS_VALUE, 100_000.0))
                .toArray(RowCells[]::new);
        Dataset<Row> compared = Comparisons.compare(
                spark,
                Frames.of(spark, Tables.OBSERVATION, observations()),
                Frames.of(spark, Tables.DENOMINATOR, population),
                CATALOG,
                YearMonth.of(2024, 5));
        assertTrue(compared.count() > 100);
        assertEquals(List.of(), outOfOrder(compared, Tables.COMPARISON));
    }

    @Test
    void trendsComeSortedByKey(SparkSession spark) {
        Dataset<Row> trend = Trends.trend(spark, Frames.of(spark, Tables.OBSERVATION, observations()), CATALOG);
        assertEquals(observations().length, trend.count());
        assertEquals(List.of(), outOfOrder(trend, Tables.TREND));
    }

    private static RowCells[] observations() {
        List<RowCells> rows = new ArrayList<>();
        int value = 7;
        for (String area : AREAS) {
            for (String period : List.of("2023", "2022-S1", "2022", "2023-S1", "2021")) {
                value = value * 31 % 97;
                rows.add(Observed.count(area, "REC_ACCEPTED", period, value));
                rows.add(Observed.count(area, "AID_CASES", period, value + 1));
                rows.add(Observed.rate(area, "REC_CONCLUSION_RATE", "REC_ACCEPTED", period, value));
                rows.add(Observed.rate(area, "REC_CONCLUSION_RATE", "_U", period, value));
            }
        }
        return rows.toArray(RowCells[]::new);
    }

    /** Rows that follow a greater key in their partition. */
    private static List<Row> outOfOrder(Dataset<Row> frame, TableDef table) {
        List<Row> found = new ArrayList<>();
        Row before = null;
        for (Row row : frame.withColumn("PARTITION", spark_partition_id())
                .select("PARTITION", table.key().toArray(String[]::new))
                .collectAsList()) {
            if (before != null && row.getInt(0) == before.getInt(0) && !follows(before, row)) {
                found.add(row);
            }
            before = row;
        }
        return found;
    }

    private static boolean follows(Row before, Row row) {
        for (int i = 1; i < row.size(); i++) {
            int order = before.getString(i).compareTo(row.getString(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }
}
