package org.fazhi.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.Observed;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class TrendsTest {
    private static final String PLACE = "370101";
    private static final String ACCEPTED = "REC_ACCEPTED";
    private static final String RATE = "REC_CONCLUSION_RATE";
    private static final Catalog CATALOG = Catalog.packed();

    @Test
    void aValueIsSetAgainstTheSamePartOfTheYearBefore(SparkSession spark) {
        Map<String, Row> trend = trend(
                spark,
                Observed.count(PLACE, ACCEPTED, "2021-S1", 50).set(Col.OBS_VALUE_LOWER, (Object) 40.0),
                Observed.count(PLACE, ACCEPTED, "2021-S2", 70),
                Observed.count(PLACE, ACCEPTED, "2022-S1", 60)
                        .set(Col.STATED_CHANGE_PCT, (Object) 20.0)
                        .set(Col.STATED_CHANGE_BASE, "YOY"));
        Row half = trend.get("2022-S1");
        assertEquals("2021-S1", half.getAs(Col.PRIOR_TIME_PERIOD));
        assertEquals(20.0, half.<Double>getAs(Col.CHANGE_PCT));
        assertEquals(20.0, half.<Double>getAs(Col.CHANGE_PCT_LOWER));
        assertEquals(50.0, half.<Double>getAs(Col.CHANGE_PCT_UPPER));
        assertEquals(10.0, half.<Double>getAs(Col.CHANGE_LOWER));
        assertEquals(20.0, half.<Double>getAs(Col.CHANGE_UPPER));
        assertEquals(50.0, half.<Double>getAs(Col.IMPLIED_PRIOR_VALUE));
        assertNull(trend.get("2021-S2").getAs(Col.PRIOR_VALUE));
    }

    @Test
    void ratiosChangeInPercentagePointsAndAZeroPriorHasNoRelativeChange(SparkSession spark) {
        Map<String, Row> rates = trend(
                spark,
                Observed.rate(PLACE, RATE, ACCEPTED, "2022", 90),
                Observed.rate(PLACE, RATE, ACCEPTED, "2023", 95).set(Col.OBS_VALUE_UPPER, (Object) 96.0));
        assertEquals(5.0, rates.get("2023").<Double>getAs(Col.CHANGE_PP));
        assertEquals(6.0, rates.get("2023").<Double>getAs(Col.CHANGE_PP_UPPER));
        assertNull(rates.get("2023").getAs(Col.CHANGE_PCT));
        Row fromZero = trend(
                        spark, Observed.count(PLACE, ACCEPTED, "2022", 0), Observed.count(PLACE, ACCEPTED, "2023", 3))
                .get("2023");
        assertEquals(3.0, fromZero.<Double>getAs(Col.CHANGE));
        assertNull(fromZero.getAs(Col.CHANGE_PCT));
        assertEquals("ZERO_PRIOR", fromZero.getAs(Col.WHY_NO_CHANGE));
    }

    @Test
    void acrossABreakOrFromAnEstimateThereIsNoChangeButAReason(SparkSession spark) {
        Map<String, Row> trend = trend(
                spark,
                Observed.count(PLACE, ACCEPTED, "2022", 10).set(Col.OBS_STATUS, "E"),
                Observed.count(PLACE, ACCEPTED, "2023", 11),
                Observed.count(PLACE, ACCEPTED, "2024", 30));
        assertEquals("ESTIMATED", trend.get("2023").getAs(Col.WHY_NO_CHANGE));
        assertEquals("BREAK", trend.get("2024").getAs(Col.WHY_NO_CHANGE));
        assertEquals("REC_LAW_2023", trend.get("2024").getAs(Col.BREAK_ID));
        assertEquals("A", trend.get("2024").getAs(Col.OBS_STATUS));
        assertNull(trend.get("2024").getAs(Col.CHANGE));
    }

    @Test
    void whatCannotBeNegativeIsFollowedNowhere(SparkSession spark) {
        RowCells[] years = {
            Observed.count(PLACE, ACCEPTED, "2021", 10),
            Observed.count(PLACE, ACCEPTED, "2022", -3),
            Observed.count(PLACE, ACCEPTED, "2023", 1e15)
        };
        Map<String, Row> trend = trend(spark, years);
        assertEquals("NEGATIVE", trend.get("2022").getAs(Col.WHY_NO_CHANGE));
        assertEquals("NEGATIVE", trend.get("2023").getAs(Col.WHY_NO_CHANGE));
        assertNull(trend.get("2023").getAs(Col.CHANGE));
        Row summary = summarize(spark, years).get(0);
        assertEquals(2, summary.<Integer>getAs(Col.N_PERIODS));
        assertEquals((1e15 - 10) / 2, summary.<Double>getAs(Col.SEN_SLOPE));
    }

    @Test
    void aYearToDateIsFollowedWhereItEndsWithItsOwnPeriod(SparkSession spark) {
        Map<String, Row> trend = trend(
                spark,
                Observed.count(PLACE, ACCEPTED, "2022-01-01/P9M", 10).set(Col.ACCUMULATION, "YTD"),
                Observed.count(PLACE, ACCEPTED, "2023-01-01/P9M", 15).set(Col.ACCUMULATION, "YTD"),
                Observed.count(PLACE, ACCEPTED, "2022", 12),
                Observed.count(PLACE, ACCEPTED, "2023", 18)
                        .set(Col.ACCUMULATION, "YTD")
                        .set(Col.PERIOD_END, LocalDate.of(2023, 10, 31)));
        assertEquals(50.0, trend.get("2023-01-01/P9M").<Double>getAs(Col.CHANGE_PCT));
        assertEquals("NOT_THE_PERIOD", trend.get("2023").getAs(Col.WHY_NO_CHANGE));
    }

    @Test
    void aSeriesIsTestedWithinItsSegmentAndWithoutEstimates(SparkSession spark) {
        RowCells[] years = IntStream.rangeClosed(2017, 2025)
                .mapToObj(year -> Observed.count(PLACE, ACCEPTED, "" + year, year == 2022 ? 1 : 2 * (year - 2000))
                        .set(Col.OBS_STATUS, year == 2022 ? "E" : "A"))
                .toArray(RowCells[]::new);
        Map<Integer, Row> segments = summarize(spark, years).stream()
                .collect(Collectors.toMap(row -> row.getAs(Col.SEGMENT), Function.identity()));
        Row before = segments.get(1);
        assertEquals(6, before.<Integer>getAs(Col.N_PERIODS));
        assertEquals(List.of("2017", "2023"), List.of(before.getAs(Col.FIRST_PERIOD), before.getAs(Col.LAST_PERIOD)));
        assertEquals(2.0, before.<Double>getAs(Col.SEN_SLOPE));
        assertEquals(15, before.<Integer>getAs(Col.MK_S));
        assertEquals(2.0 / 720, before.<Double>getAs(Col.MK_P), 1e-15);
        assertEquals("UP", before.getAs(Col.DIRECTION));
        assertEquals(1, before.<Integer>getAs(Col.FAMILY_SIZE));
        assertNull(before.getAs(Col.IMPROVING));
        Row after = segments.get(2);
        assertEquals(2, after.<Integer>getAs(Col.N_PERIODS));
        assertEquals("TOO_SHORT", after.getAs(Col.DIRECTION));
        assertNull(after.getAs(Col.Q_VALUE));
    }

    @Test
    void halvesAreFollowedEachAloneAndTogetherAsSeasons(SparkSession spark) {
        RowCells[] halves = IntStream.rangeClosed(2018, 2022)
                .boxed()
                .flatMap(year -> List.of(
                        Observed.rate(PLACE, RATE, ACCEPTED, year + "-S1", year - 1950.0),
                        Observed.rate(PLACE, RATE, ACCEPTED, year + "-S2", year - 1980.0))
                        .stream())
                .toArray(RowCells[]::new);
        Map<String, Row> seasons = summarize(spark, halves).stream()
                .collect(Collectors.toMap(row -> row.getAs(Col.SEASON), Function.identity()));
        assertEquals(10, seasons.get("S1").<Integer>getAs(Col.MK_S));
        assertEquals(20, seasons.get("ALL").<Integer>getAs(Col.MK_S));
        assertEquals(1.0, seasons.get("ALL").<Double>getAs(Col.SEN_SLOPE));
        assertEquals(2.0 / (120 * 120), seasons.get("ALL").<Double>getAs(Col.MK_P), 1e-15);
        assertEquals(true, seasons.get("S2").<Boolean>getAs(Col.IMPROVING));
        assertEquals(3, seasons.get("S2").<Integer>getAs(Col.FAMILY_SIZE));
        assertNull(seasons.get("ALL").getAs(Col.CAGR));
    }

    private static Map<String, Row> trend(SparkSession spark, RowCells... observations) {
        return Trends.trend(spark, Frames.of(spark, Tables.OBSERVATION, observations), CATALOG).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs(Col.TIME_PERIOD), Function.identity()));
    }

    private static List<Row> summarize(SparkSession spark, RowCells... observations) {
        return Trends.summarize(spark, Frames.of(spark, Tables.OBSERVATION, observations), CATALOG)
                .collectAsList();
    }
}
