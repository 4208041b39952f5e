package org.fazhi.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.Observed;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must not change when the input changes in a way that means nothing, and values no trend can be made of. */
@ExtendWith(SparkExtension.class)
class MetamorphicTrendTest {
    private static final String INDICATOR = "MED_CONCLUDED";
    private static final Catalog CATALOG = Catalog.packed();
    private static final List<String> PLACES = List.of("370102", "370103", "370202");
    private static final double[][] VALUES = {{3, 4, 4, 7, 9, 12}, {80, 70, 75, 60, 0, 40}, {5, 1, 5, 1, 5, 1}};
    private static final List<String> OF_THE_FAMILY = List.of(Col.Q_VALUE, Col.FAMILY_SIZE, Col.DIRECTION_FDR);

    @Test
    void theOrderOfTheObservationsMeansNothing(SparkSession spark) {
        List<RowCells> observations = observations(PLACES, 1);
        Map<List<Object>, Row> trend = trend(spark, observations);
        Map<List<Object>, Row> summary = summary(spark, observations);
        Collections.shuffle(observations, new Random(2));
        assertEquals(trend, trend(spark, observations));
        assertEquals(summary, summary(spark, observations));
    }

    @Test
    void withoutOnePlaceTheOthersKeepAllButTheFiguresOfTheirFamily(SparkSession spark) {
        Map<List<Object>, Row> trend = trend(spark, observations(PLACES, 1));
        Map<List<Object>, Row> summary = summary(spark, observations(PLACES, 1));
        List<RowCells> fewer = observations(PLACES.subList(0, 2), 1);
        trend(spark, fewer).forEach((key, row) -> assertEquals(trend.get(key), row));
        Map<List<Object>, Row> left = summary(spark, fewer);
        assertEquals(2, left.size());
        left.forEach((key, row) -> assertEquals(own(summary.get(key)), own(row)));
    }

    @Test
    void countingInAnotherScaleChangesAmountsAndNoFinding(SparkSession spark) {
        Map<List<Object>, Row> trend = trend(spark, observations(PLACES, 1));
        trend(spark, observations(PLACES, 1024)).forEach((key, row) -> {
            assertEquals(trend.get(key).<Double>getAs(Col.CHANGE_PCT), row.<Double>getAs(Col.CHANGE_PCT));
            assertEquals(trend.get(key).<String>getAs(Col.WHY_NO_CHANGE), row.getAs(Col.WHY_NO_CHANGE));
        });
        Map<List<Object>, Row> summary = summary(spark, observations(PLACES, 1));
        summary(spark, observations(PLACES, 1024)).forEach((key, row) -> {
            Row before = summary.get(key);
            for (String same : List.of(
                    Col.CAGR,
                    Col.WHY_NO_CAGR,
                    Col.MK_S,
                    Col.MK_TAU,
                    Col.MK_P,
                    Col.Q_VALUE,
                    Col.DIRECTION,
                    Col.DIRECTION_FDR)) {
                assertEquals(before.<Object>getAs(same), row.getAs(same), same);
            }
            assertEquals(1024 * before.<Double>getAs(Col.SEN_SLOPE), row.<Double>getAs(Col.SEN_SLOPE));
        });
    }

    /** All null, a zero prior, a negative where none can be, 10^15, the largest double: nulls with a reason. */
    @Test
    void valuesNoTrendCanBeMadeOfLeaveEmptyCellsWithAReason(SparkSession spark) {
        List<RowCells> odd = new ArrayList<>();
        Double[][] values = {
            {null, null, null}, {0.0, 0.0, 5.0}, {-1.0, 3.0, -2.0}, {1e15, 0.0, 999_999_999_999_999.0}, {7.0, null, 7.0}
        };
        for (int place = 0; place < values.length; place++) {
            for (int year = 0; year < values[place].length; year++) {
                RowCells cells = Observed.count("37010" + (2 + place), INDICATOR, "" + (2020 + year), 1);
                for (String column : List.of(Col.OBS_VALUE, Col.OBS_VALUE_LOWER, Col.OBS_VALUE_UPPER)) {
                    cells.set(column, values[place][year]);
                }
                odd.add(cells);
            }
        }
        Map<List<Object>, Row> trend = trend(spark, odd);
        assertEquals(15, trend.size());
        for (Row row : trend.values()) {
            assertFinite(row);
            assertTrue(row.getAs(Col.CHANGE_PCT) != null ^ row.getAs(Col.WHY_NO_CHANGE) != null, row.toString());
        }
        Map<List<Object>, Row> summary = summary(spark, odd);
        for (Row row : summary.values()) {
            assertFinite(row);
            assertTrue(row.getAs(Col.CAGR) != null ^ row.getAs(Col.WHY_NO_CAGR) != null, row.toString());
            boolean isWhole = row.getAs(Col.MK_TAU) != null && row.getAs(Col.SEN_SLOPE_LOWER) != null;
            assertTrue(isWhole ^ row.getAs(Col.WHY_NO_TEST) != null, row.toString());
        }
        assertEquals(
                List.of("370103", "370104", "370105", "370106"),
                summary.keySet().stream().map(key -> key.get(0)).sorted().toList(),
                "a place without any value has no series");
        assertNull(trend.values().stream()
                .filter(row -> row.getAs(Col.REF_AREA).equals("370102"))
                .map(row -> row.<Double>getAs(Col.CHANGE))
                .filter(change -> change != null)
                .findAny()
                .orElse(null));
    }

    private static List<RowCells> observations(List<String> places, double scale) {
        List<RowCells> observations = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            for (int year = 0; year < VALUES[place].length; year++) {
                observations.add(
                        Observed.count(places.get(place), INDICATOR, "" + (2016 + year), scale * VALUES[place][year]));
            }
        }
        return observations;
    }

    private static Map<List<Object>, Row> trend(SparkSession spark, List<RowCells> observations) {
        return byKey(Trends.trend(spark, frame(spark, observations), CATALOG).collectAsList(), Tables.TREND);
    }

    private static Map<List<Object>, Row> summary(SparkSession spark, List<RowCells> observations) {
        return byKey(
                Trends.summarize(spark, frame(spark, observations), CATALOG).collectAsList(), Tables.TREND_SUMMARY);
    }

    private static Dataset<Row> frame(SparkSession spark, List<RowCells> observations) {
        return Frames.of(spark, Tables.OBSERVATION, observations.toArray(RowCells[]::new));
    }

    private static Map<List<Object>, Row> byKey(List<Row> rows, TableDef table) {
        return rows.stream().collect(Collectors.toMap(row -> cells(row, table.key()), row -> row));
    }

    private static List<Object> own(Row summary) {
        List<String> names =
                new ArrayList<>(List.of(Tables.TREND_SUMMARY.schema().fieldNames()));
        names.removeAll(OF_THE_FAMILY);
        return cells(summary, names);
    }

    private static List<Object> cells(Row row, List<String> names) {
        return Arrays.asList(names.stream().map(name -> row.getAs(name)).toArray());
    }

    private static void assertFinite(Row row) {
        for (int at = 0; at < row.size(); at++) {
            assertTrue(!(row.get(at) instanceof Double number) || Double.isFinite(number), row.toString());
        }
    }
}
