package org.fazhi.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
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
    private static final String STOCK = "COR_REGISTERED";
    private static final Catalog CATALOG = Catalog.packed();

    @Test
    void aValueIsSetAgainstTheSamePartOfTheYearBefore(SparkSession spark) {
        Map<String, Row> trend = trend(
                spark,
                Observed.count(PLACE, ACCEPTED, "2021-S1", 50).set(Col.OBS_VALUE_LOWER, (Object) 40.0),
                Observed.count(PLACE, ACCEPTED, "2021-S2", 70),
                Observed.stating(Observed.count(PLACE, ACCEPTED, "2022-S1", 60), "20", "YOY"));
        Row half = trend.get("2022-S1");
        assertEquals("2021-S1", half.getAs(Col.PRIOR_TIME_PERIOD));
        assertEquals(20.0, half.<Double>getAs(Col.CHANGE_PCT));
        assertEquals(20.0, half.<Double>getAs(Col.CHANGE_PCT_LOWER));
        assertEquals(50.0, half.<Double>getAs(Col.CHANGE_PCT_UPPER));
        assertEquals(10.0, half.<Double>getAs(Col.CHANGE_LOWER));
        assertEquals(20.0, half.<Double>getAs(Col.CHANGE_UPPER));
        assertEquals(50.0, half.<Double>getAs(Col.IMPLIED_PRIOR_VALUE));
        assertNull(trend.get("2021-S2").getAs(Col.PRIOR_VALUE));
        assertEquals("NO_PRIOR", trend.get("2021-S2").getAs(Col.WHY_NO_CHANGE));
    }

    /** 60 to 69 after a change of +20 %, 19 to 21 % as printed; a decline of 100 % goes back to anything. */
    @Test
    void aStatedChangeImpliesAPriorValueWithBounds(SparkSession spark) {
        Row stated = only(spark, stated("20", "YOY").set(Col.OBS_VALUE_UPPER, (Object) 69.0));
        assertEquals(60 / 1.21, stated.<Double>getAs(Col.IMPLIED_PRIOR_LOWER), 1e-9);
        assertEquals(50.0, stated.<Double>getAs(Col.IMPLIED_PRIOR_VALUE), 1e-9);
        assertEquals(69 / 1.19, stated.<Double>getAs(Col.IMPLIED_PRIOR_UPPER), 1e-9);
        Row nearlyAll = only(spark, stated("-99.5", "YOY"));
        assertEquals(60 / 0.006, nearlyAll.<Double>getAs(Col.IMPLIED_PRIOR_LOWER), 1e-6);
        assertEquals(60 / 0.004, nearlyAll.<Double>getAs(Col.IMPLIED_PRIOR_UPPER), 1e-6);
        Row all = only(spark, stated("-100", "YOY"));
        assertNull(all.getAs(Col.IMPLIED_PRIOR_VALUE));
        assertEquals("TO_NOTHING", all.getAs(Col.WHY_NO_IMPLIED_PRIOR));
        assertEquals("OTHER_BASE", only(spark, stated("20", "较2019年")).getAs(Col.WHY_NO_IMPLIED_PRIOR));
        assertEquals(
                "ONE_SIDED",
                only(spark, stated("20", "YOY").set(Col.OBS_VALUE, null)).getAs(Col.WHY_NO_IMPLIED_PRIOR));
        Row rate = only(spark, Observed.stating(Observed.rate(PLACE, RATE, ACCEPTED, "2022", 95), "1.5", "YOY"));
        assertEquals(93.5, rate.<Double>getAs(Col.IMPLIED_PRIOR_VALUE), 1e-9);
        assertEquals(93.4, rate.<Double>getAs(Col.IMPLIED_PRIOR_LOWER), 1e-9);
        assertEquals(93.6, rate.<Double>getAs(Col.IMPLIED_PRIOR_UPPER), 1e-9);
        assertNull(rate.getAs(Col.WHY_NO_IMPLIED_PRIOR));
    }

    /** 110 after +10.0 % was 100, give or take a thousandth; after +10 % a hundredth. */
    @Test
    void everyPrintedDigitOfAChangeCounts(SparkSession spark) {
        RowCells now = Observed.count(PLACE, ACCEPTED, "2022", 110);
        Row sharp = only(spark, Observed.stating(now.fork(), "10.0", "YOY"));
        assertEquals(110 / 1.101, sharp.<Double>getAs(Col.IMPLIED_PRIOR_LOWER), 1e-9);
        assertEquals(110 / 1.099, sharp.<Double>getAs(Col.IMPLIED_PRIOR_UPPER), 1e-9);
        Row round = only(spark, Observed.stating(now.fork(), "10", "YOY"));
        assertEquals(110 / 1.11, round.<Double>getAs(Col.IMPLIED_PRIOR_LOWER), 1e-9);
        assertEquals(110 / 1.09, round.<Double>getAs(Col.IMPLIED_PRIOR_UPPER), 1e-9);
    }

    /** 上城区 took in 江干区 in 2021: more cases in a larger place are no trend. 西湖区 stayed as it was. */
    @Test
    void aPlaceThatTookInAnotherBreaksItsSeries(SparkSession spark) {
        RowCells[] observations = Stream.of("330102", "330106")
                .flatMap(area -> IntStream.rangeClosed(2016, 2023)
                        .mapToObj(year -> Observed.count(area, ACCEPTED, String.valueOf(year), year > 2020 ? 90 : 40)))
                .toArray(RowCells[]::new);
        Dataset<Row> frame = Frames.of(spark, Tables.OBSERVATION, observations);
        Map<String, Row> inFirst = Trends.trend(spark, frame, CATALOG).collectAsList().stream()
                .filter(row -> row.getAs(Col.REF_AREA).equals("330102"))
                .collect(Collectors.toMap(row -> row.getAs(Col.TIME_PERIOD), row -> row));
        assertEquals("PLACE_CHANGED", inFirst.get("2021").getAs(Col.WHY_NO_CHANGE));
        assertEquals("PLACE_330102_2021", inFirst.get("2021").getAs(Col.BREAK_ID));
        assertEquals("B", inFirst.get("2021").getAs(Col.OBS_STATUS));
        assertNull(inFirst.get("2022").getAs(Col.CHANGE), "2021 holds the merger");
        assertEquals(0.0, inFirst.get("2023").<Double>getAs(Col.CHANGE));
        Map<String, List<Integer>> lengths = Trends.summarize(spark, frame, CATALOG).collectAsList().stream()
                .sorted(Comparator.comparing(row -> row.<Integer>getAs(Col.SEGMENT)))
                .collect(Collectors.groupingBy(
                        row -> row.getAs(Col.REF_AREA),
                        Collectors.mapping(row -> row.<Integer>getAs(Col.N_PERIODS), Collectors.toList())));
        assertEquals(Map.of("330102", List.of(5, 2), "330106", List.of(8)), lengths);
    }

    @Test
    void theImpliedPriorOfAShareLiesBetweenNothingAndTheWhole(SparkSession spark) {
        RowCells share = Observed.rate(PLACE, RATE, ACCEPTED, "2022", 99.5);
        Row nearWhole = only(spark, Observed.stating(share.fork(), "-0.5", "YOY"));
        assertEquals(100.0, nearWhole.<Double>getAs(Col.IMPLIED_PRIOR_VALUE), 1e-9);
        assertEquals(99.9, nearWhole.<Double>getAs(Col.IMPLIED_PRIOR_LOWER), 1e-9);
        assertEquals(100.0, nearWhole.<Double>getAs(Col.IMPLIED_PRIOR_UPPER), 1e-9);
        Row beyond = only(spark, Observed.stating(share.fork(), "-3.0", "YOY"));
        assertNull(beyond.getAs(Col.IMPLIED_PRIOR_VALUE));
        assertNull(beyond.getAs(Col.IMPLIED_PRIOR_UPPER));
        assertEquals("OUT_OF_RANGE", beyond.getAs(Col.WHY_NO_IMPLIED_PRIOR));
    }

    private static RowCells stated(String change, String base) {
        return Observed.stating(Observed.count(PLACE, ACCEPTED, "2022", 60), change, base);
    }

    private static Row only(SparkSession spark, RowCells observation) {
        return trend(spark, observation).values().iterator().next();
    }

    /** What COMPARISON does not set beside other places is not set beside another year either. */
    @Test
    void whatDoesNotStandForItsPeriodIsFollowedNowhere(SparkSession spark) {
        Map<String, Row> counts = trend(
                spark,
                Observed.count(PLACE, ACCEPTED, "2020", 10).set(Col.ACCUMULATION, "SINCE"),
                Observed.count(PLACE, ACCEPTED, "2021", 10),
                Observed.count(PLACE, ACCEPTED, "2022", 10).set(Col.PERIOD_END, LocalDate.of(2022, 11, 30)),
                Observed.count(PLACE, ACCEPTED, "2023", 10));
        assertEquals("SINCE_ORIGIN", counts.get("2021").getAs(Col.WHY_NO_CHANGE));
        assertEquals("CUT_OFF_EARLY", counts.get("2022").getAs(Col.WHY_NO_CHANGE));
        assertEquals("CUT_OFF_EARLY", counts.get("2023").getAs(Col.WHY_NO_CHANGE));
        Row summary = summarize(
                        spark,
                        Observed.count(PLACE, ACCEPTED, "2021", 10),
                        Observed.count(PLACE, ACCEPTED, "2022", 10).set(Col.PERIOD_END, LocalDate.of(2022, 11, 30)),
                        Observed.count(PLACE, ACCEPTED, "2023", 10))
                .get(0);
        assertEquals(2, summary.<Integer>getAs(Col.N_PERIODS));
        Map<String, Row> stocks = trend(
                spark,
                Observed.count(PLACE, STOCK, "2022", 10).set(Col.MEASURE_TYPE, "STOCK"),
                Observed.count(PLACE, STOCK, "2023", 10)
                        .set(Col.MEASURE_TYPE, "STOCK")
                        .set(Col.PERIOD_END, LocalDate.of(2023, 11, 30)));
        assertEquals("CUT_OFF_DIFFERS", stocks.get("2023").getAs(Col.WHY_NO_CHANGE));
    }

    /** Two rates over counts that nobody knows may be over two different ones. */
    @Test
    void ratesOverUnknownDenominatorsAreNoSeries(SparkSession spark) {
        RowCells[] rates = {
            Observed.rate(PLACE, RATE, "_U", "2021", 80),
            Observed.rate(PLACE, RATE, "_U", "2022", 90),
            Observed.rate(PLACE, RATE, "_U", "2023", 95)
        };
        Row row = trend(spark, rates).get("2023");
        assertEquals("DENOMINATOR_UNKNOWN", row.getAs(Col.WHY_NO_CHANGE));
        assertNull(row.getAs(Col.CHANGE_PP));
        assertEquals(List.of(), summarize(spark, rates));
    }

    @Test
    void aBreakHidesNoDoubtAboutTheValue(SparkSession spark) {
        Map<String, Row> trend = trend(
                spark,
                Observed.count(PLACE, STOCK, "2020", 10).set(Col.OBS_STATUS, "V"),
                Observed.count("370102", STOCK, "2020-S2", 10));
        assertEquals("V", trend.get("2020").getAs(Col.OBS_STATUS));
        assertEquals("COR_LAW_2020", trend.get("2020").getAs(Col.BREAK_ID));
        assertEquals("UNVALIDATED", trend.get("2020").getAs(Col.WHY_NO_CHANGE));
        Row normal = only(spark, Observed.count(PLACE, STOCK, "2020", 10));
        assertEquals("B", normal.getAs(Col.OBS_STATUS));
    }

    @Test
    void oneValueIsNoTestAndSaysSo(SparkSession spark) {
        Row one = summarize(spark, Observed.count(PLACE, ACCEPTED, "2022", 7)).get(0);
        for (String empty : List.of(
                Col.MK_S, Col.MK_TAU, Col.MK_P, Col.MIN_ATTAINABLE_P, Col.SEN_SLOPE, Col.SEN_SLOPE_LOWER, Col.CAGR)) {
            assertNull(one.getAs(empty), empty);
        }
        assertEquals("NO_PAIR", one.getAs(Col.WHY_NO_TEST));
        assertEquals("SAME_YEAR", one.getAs(Col.WHY_NO_CAGR));
        assertEquals("TOO_SHORT", one.getAs(Col.DIRECTION));
        Map<String, Row> halves = summarize(
                        spark,
                        Observed.count(PLACE, ACCEPTED, "2021-S1", 0),
                        Observed.count(PLACE, ACCEPTED, "2022-S2", 7))
                .stream()
                .collect(Collectors.toMap(row -> row.getAs(Col.SEASON), Function.identity()));
        assertEquals("NO_PAIR", halves.get("ALL").getAs(Col.WHY_NO_TEST), "two seasons, one value each");
        assertEquals("OTHER_PART_OF_YEAR", halves.get("ALL").getAs(Col.WHY_NO_CAGR));
    }

    @Test
    void whatASummaryLacksHasAReason(SparkSession spark) {
        Row equal = summary(spark, 7, 7, 7, 7);
        assertEquals("ALL_EQUAL", equal.getAs(Col.WHY_NO_TEST));
        assertNull(equal.getAs(Col.MK_TAU));
        assertEquals(1.0, equal.<Double>getAs(Col.MK_P));
        assertEquals(0.0, equal.<Double>getAs(Col.CAGR));
        Row few = summary(spark, 0, 8, 9);
        assertEquals("FEW_PAIRS", few.getAs(Col.WHY_NO_TEST));
        assertNull(few.getAs(Col.SEN_SLOPE_LOWER));
        assertEquals("NOT_POSITIVE", few.getAs(Col.WHY_NO_CAGR));
        assertNull(summary(spark, 1, 2, 3, 4, 5).getAs(Col.WHY_NO_TEST));
        Row rate = summarize(
                        spark,
                        Observed.rate(PLACE, RATE, ACCEPTED, "2022", 90),
                        Observed.rate(PLACE, RATE, ACCEPTED, "2023", 95))
                .get(0);
        assertEquals("PERCENTAGE", rate.getAs(Col.WHY_NO_CAGR));
    }

    /** S = 8 of 10 with five values: p = 0.083, and so is q in a family of one. */
    @Test
    void aFamilyOfOneFindsNoMoreThanTheTestItself(SparkSession spark) {
        Row row = summary(spark, 1, 2, 3, 5, 4);
        assertEquals(1, row.<Integer>getAs(Col.FAMILY_SIZE));
        assertEquals(2.0 * 5 / 120, row.<Double>getAs(Col.Q_VALUE), 1e-12);
        assertEquals("NONE", row.getAs(Col.DIRECTION));
        assertEquals("NONE", row.getAs(Col.DIRECTION_FDR));
    }

    /** A yearly series from 2017 on. */
    private static Row summary(SparkSession spark, double... values) {
        RowCells[] years = IntStream.range(0, values.length)
                .mapToObj(at -> Observed.count(PLACE, ACCEPTED, "" + (2017 + at), values[at]))
                .toArray(RowCells[]::new);
        return summarize(spark, years).get(0);
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

    /** Yuan a case are no share of anything: they grow like counts. */
    @Test
    void ratiosThatAreNoPercentageChangePerCent(SparkSession spark) {
        RowCells[] years = {perCase("2022", 1000), Observed.stating(perCase("2023", 1250), "25", "YOY")};
        Row last = trend(spark, years).get("2023");
        assertEquals(25.0, last.<Double>getAs(Col.CHANGE_PCT));
        assertEquals(250.0, last.<Double>getAs(Col.CHANGE));
        assertNull(last.getAs(Col.CHANGE_PP));
        assertEquals(1000.0, last.<Double>getAs(Col.IMPLIED_PRIOR_VALUE), 1e-9);
        assertEquals(25.0, summarize(spark, years).get(0).<Double>getAs(Col.CAGR), 1e-9);
    }

    private static RowCells perCase(String year, double yuan) {
        return Observed.rate(PLACE, "MED_AMOUNT_PER_CASE", "MED_CONCLUDED", year, yuan)
                .set(Col.UNIT_MEASURE, "CNY_PER_CASE");
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
        assertEquals("CUT_OFF_EARLY", trend.get("2023").getAs(Col.WHY_NO_CHANGE));
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
        assertEquals(2.0 / 120, seasons.get("ALL").<Double>getAs(Col.MK_P), 1e-15);
        assertEquals(true, seasons.get("S2").<Boolean>getAs(Col.IMPROVING));
        assertEquals(1, seasons.get("S2").<Integer>getAs(Col.FAMILY_SIZE));
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
