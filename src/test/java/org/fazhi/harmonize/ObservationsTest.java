package org.fazhi.harmonize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;
import org.fazhi.support.MetricRows;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class ObservationsTest {
    private static List<Row> metrics;
    private static List<Row> observations;
    private static List<Row> lineage;
    private static List<Row> rejected;

    private static MetricRows input() {
        return new MetricRows()
                .add("accepted", "REC_ACCEPTED", "2023", "23", "件")
                .add("concluded", "REC_CONCLUDED", "2023", "19", "件")
                .add("half", "REC_ACCEPTED", "2023-S1", "10", "件")
                .add("thirdQuarter", "REC_ACCEPTED", "2023-Q3", "6", "件")
                .add("firstHalf", "REC_SETTLED", "2023-S1", "4", "件")
                .add("third", "REC_SETTLED", "2023-Q3", "2", "件")
                .add("fourth", "REC_SETTLED", "2023-Q4", "3", "件")
                .add("onlyHalf", "REC_ACCEPTED", "2024-S1", "30余", "件", Col.DOC_ID, "halfReport")
                .add("rounded", "REC_ACCEPTED", "2022", "1.8万余", "件")
                .add("again", "REC_ACCEPTED", "2022", "18250", "件", Col.DOC_ID, "other", Col.SENTENCE_ID, null)
                .add("township", "REC_ACCEPTED", "2023", "3", "件", Col.REF_AREA, "371327-文疃镇")
                .add("event", "REC_ACCEPTED", "2023-10-23", "2", "件")
                .add("noPeriod", "REC_ACCEPTED", "2023-S3", "2", "件")
                .add("noPlace", "REC_ACCEPTED", "2023", "2", "件", Col.REF_AREA, "149999")
                .add("anyDrumTower", "REC_ACCEPTED", "2023", "2", "件", Col.REF_AREA, null, Col.AREA_NAME, "鼓楼区")
                .add("money", "REC_ACCEPTED", "2021", "2", "万元")
                .add("noSuchUnit", "REC_ACCEPTED", "2021", "2", "甲乙")
                .add("rateBeyondTheWhole", "REC_CONCLUSION_RATE", "2021", "101.5", "%")
                .add("wholeRate", "REC_CONCLUSION_RATE", "2020", "100", "%")
                .add("fraction", "REC_CONCLUDED", "2021", "2.5", "件")
                .add("noNumber", "REC_ACCEPTED", "2021", "若干", "件")
                .add("noSuchCode", "NO_SUCH_CODE", "2023", "2", "件")
                .add("target", "REC_ACCEPTED", "2024", "50", "件", Col.KIND, "target")
                .add("uncoded", null, "2023", "50", "件");
    }

    @BeforeAll
    static void harmonizeOnce(SparkSession spark) {
        try (Harmonized tables = Told.harmonized(spark, input().frame(spark).repartition(3))) {
            metrics = input().frame(spark).collectAsList();
            observations = tables.observation().collectAsList();
            lineage = tables.lineage().collectAsList();
            rejected = tables.rejected().collectAsList();
        }
    }

    @Test
    void everyCodedObservationIsBehindOneReportedCellOrRejected() {
        List<String> wanted = metrics.stream()
                .filter(row -> "observation".equals(row.getAs(Col.KIND)) && row.getAs(Col.INDICATOR) != null)
                .map(row -> row.<String>getAs(Col.METRIC_ID))
                .sorted()
                .toList();
        List<String> accounted = new ArrayList<>();
        rejected.forEach(row -> accounted.add(row.getAs(Col.METRIC_ID)));
        lineage.stream()
                .filter(row -> List.of("VALUE", "AGREES").contains(row.<String>getAs(Col.ROLE)))
                .filter(row -> "REPORTED".equals(cellOf(row).getAs(Col.DERIVATION)))
                .forEach(row -> accounted.add(row.getAs(Col.METRIC_ID)));
        assertEquals(wanted, accounted.stream().sorted().toList());
    }

    @Test
    void everyObservationHasLineage() {
        for (Row cell : observations) {
            assertTrue(lineage.stream().anyMatch(row -> cellOf(row) == cell), cell::toString);
        }
    }

    @Test
    void eachUnusableMetricSaysWhy() {
        assertEquals(
                List.of(
                        "anyDrumTower PLACE_AMBIGUOUS",
                        "event EVENT_NOT_PERIOD",
                        "fraction OUT_OF_RANGE",
                        "money UNIT_MISMATCH",
                        "noNumber VALUE_UNREADABLE",
                        "noPeriod PERIOD_UNKNOWN",
                        "noPlace PLACE_UNKNOWN",
                        "noSuchCode INDICATOR_UNKNOWN",
                        "noSuchUnit UNIT_UNKNOWN",
                        "rateBeyondTheWhole OUT_OF_RANGE"),
                rejected.stream()
                        .map(row -> row.getAs(Col.METRIC_ID) + " " + row.getAs(Col.REASON))
                        .sorted()
                        .toList());
    }

    @Test
    void aReportedFigureKeepsItsWordsBesideItsValue() {
        Row cell = cell("140525", "REC_ACCEPTED", "2023");
        assertEquals(23.0, cell.<Double>getAs(Col.OBS_VALUE));
        assertEquals("CASE", cell.getAs(Col.UNIT_MEASURE));
        assertEquals("泽州县", cell.getAs(Col.AREA_NAME));
        assertEquals("23", cell.getAs(Col.RAW_VALUE));
        assertEquals("accepted 23件", cell.getAs(Col.QUOTE));
        assertEquals(LocalDate.parse("2023-12-31"), cell.getAs(Col.PERIOD_END));
        assertEquals("S", cell.getAs(Col.TIME_PER_COLLECT));
    }

    @Test
    void theExactFigureGivesTheValueOfTheRoundedOne() {
        Row cell = cell("140525", "REC_ACCEPTED", "2022");
        assertEquals(18250.0, cell.<Double>getAs(Col.OBS_VALUE));
        assertEquals(2, cell.<Integer>getAs(Col.STATEMENTS));
    }

    @Test
    void aTownshipNamedBesideItsCountyHasItsOwnCode() {
        Row cell = observations.stream()
                .filter(row -> row.<String>getAs(Col.REF_AREA).startsWith("371327"))
                .findFirst()
                .orElseThrow();
        assertEquals(9, cell.<String>getAs(Col.REF_AREA).length());
        assertEquals("文疃镇", cell.getAs(Col.AREA_NAME));
        assertEquals("township", cell.getAs(Col.AREA_LEVEL));
    }

    @Test
    void theSecondHalfIsDerivedAndShowsNoPrintedNumber() {
        Row cell = cell("140525", "REC_ACCEPTED", "2023-S2");
        assertEquals(13.0, cell.<Double>getAs(Col.OBS_VALUE));
        assertEquals("YTD_DIFFERENCE", cell.getAs(Col.DERIVATION));
        assertNull(cell.getAs(Col.RAW_VALUE));
    }

    @Test
    void aRateOfTwoCountsSideBySideIsOverItsDenominator() {
        Row cell = cell("140525", "REC_CONCLUSION_RATE", "2023");
        assertEquals(1900.0 / 23, cell.<Double>getAs(Col.OBS_VALUE));
        assertEquals("REC_ACCEPTED", cell.getAs(Col.DENOMINATOR));
        assertEquals("RATIO_OF_PARTS", cell.getAs(Col.DERIVATION));
    }

    @Test
    void aYearKnownToItsHalfIsEstimatedWithBoundsAboveTheHalf() {
        Row cell = cell("140525", "REC_ACCEPTED", "2024");
        assertEquals("ANNUALISED", cell.getAs(Col.DERIVATION));
        assertEquals("E", cell.getAs(Col.OBS_STATUS));
        assertEquals("Y", cell.getAs(Col.TIME_PER_COLLECT));
        assertEquals("PRIOR", cell.getAs(Col.SHARE_SOURCE));
        double lower = cell.getAs(Col.CI_LOWER);
        double median = cell.getAs(Col.OBS_VALUE);
        double upper = cell.getAs(Col.CI_UPPER);
        assertEquals(90, cell.<Double>getAs(Col.CI_LEVEL), "from the 5 % to the 95 % quantile");
        assertTrue(30 <= lower && lower < median && median < upper, lower + " " + median + " " + upper);
    }

    @Test
    void figuresOfOnePlaceAndYearAreOnePieceOfEvidence(SparkSession spark) {
        MetricRows figures = new MetricRows();
        for (String code : List.of("REC_ACCEPTED", "REC_CONCLUDED", "REC_SETTLED")) {
            figures.add(code + " year", code, "2021", "100", "件").add(code + " half", code, "2021-S1", "40", "件");
        }
        figures.add("told to its half", "REC_ACCEPTED", "2024-S1", "30", "件", Col.DOC_ID, "halfReport");
        try (Harmonized tables = Told.harmonized(spark, figures.frame(spark))) {
            Row estimate = tables.observation()
                    .filter("DERIVATION = 'ANNUALISED'")
                    .collectAsList()
                    .get(0);
            assertEquals("PRIOR", estimate.getAs(Col.SHARE_SOURCE));
            assertEquals(0, estimate.<Integer>getAs(Col.SHARE_PAIRS));
        }
    }

    /** Only estimates learn from other places; the places share their documents, sentences and wordings. */
    @Test
    void otherPlacesChangeNoneOfAPlacesOwnRows(SparkSession spark) {
        List<Row> figures = manyPlaces(0, 1);
        List<Row> fewer = figures.stream()
                .filter(row -> SOME.contains(row.<String>getAs(Col.REF_AREA)))
                .toList();
        assertTrue(fewer.size() < figures.size() / 2);
        try (Harmonized all = harmonized(spark, figures, 3);
                Harmonized some = harmonized(spark, fewer, 3)) {
            List<String> own = List.of("REPORTED", "SUM_OF_PARTS", "YTD_DIFFERENCE", "RATIO_OF_PARTS");
            String ownRows = "DERIVATION IN ('" + String.join("', '", own) + "')";
            String ofSome = "REF_AREA IN ('" + String.join("', '", SOME) + "')";
            own.forEach(derivation -> assertTrue(
                    some.observation()
                                    .filter("DERIVATION = '" + derivation + "'")
                                    .count()
                            > 10,
                    derivation));
            assertEquals(
                    sorted(some.observation().filter(ownRows)),
                    sorted(all.observation().filter(ownRows).filter(ofSome)));
            assertEquals(sorted(some.lineage()), sorted(all.lineage().filter(ofSome)));
            assertEquals(sorted(some.rejected()), sorted(all.rejected().filter(ofSome)));
        }
    }

    private static final List<String> PLACES =
            List.of("140525", "140521", "140522", "140524", "140581", "350502", "350503", "431226", "511722", "371327");
    private static final List<String> SOME = PLACES.subList(3, 6);

    /** Counts, money and rates that agree, contradict, and join to years, of places that are told of in the same documents. */
    private static List<Row> manyPlaces(int line, int step) {
        Random random = new Random(20240101);
        List<String> periods = List.of(
                "2022",
                "2022-S1",
                "2022-Q3",
                "2022-Q4",
                "2023",
                "2023-S1",
                "2023-01-01/P9M",
                "2021-S1",
                "2021-S2",
                "2024-S1");
        List<String> counts =
                List.of("REC_ACCEPTED", "REC_CONCLUDED", "MED_CONCLUDED", "MED_SUCCEEDED", "MED_AMOUNT_INVOLVED");
        MetricRows rows = new MetricRows();
        int number = 0;
        for (String place : PLACES) {
            // told of no whole year anywhere: its theme teaches its share
            rows.add(place, "REC_SETTLED", "2024-S1", "20", "件", Col.REF_AREA, place, Col.DOC_ID, "half");
            for (String period : periods) {
                int months = period.length() == 4 ? 12 : period.endsWith("M") ? 9 : period.contains("S") ? 6 : 3;
                for (String count : counts) {
                    for (int again = random.nextInt(5); again < 5; again += 2) {
                        boolean slip = random.nextInt(12) == 0;
                        int more = period.equals("2023-S1") ? Math.floorMod((place + count).hashCode(), 40) : 0;
                        long value = months * (40L - counts.indexOf(count)) + more + random.nextInt(slip ? 90 : 1);
                        boolean money = count.equals("MED_AMOUNT_INVOLVED");
                        rows.add(
                                "m%05d".formatted(line + step * number++),
                                count,
                                period,
                                value + (money ? "." + random.nextInt(10) + "万" : ""),
                                money ? "元" : "件",
                                Col.REF_AREA,
                                place,
                                Col.QUOTE,
                                count + value,
                                Col.DOC_ID,
                                "doc" + random.nextInt(2),
                                Col.SUBJECT,
                                random.nextInt(4) == 0 ? "各类案件" : "案件");
                    }
                }
            }
        }
        return rows.rows();
    }

    private static Harmonized harmonized(SparkSession spark, List<Row> figures, int partitions) {
        return Told.harmonized(
                spark, spark.createDataFrame(figures, Tables.METRIC.schema()).repartition(partitions));
    }

    @Test
    void copiesOfOneReportAreOneStatement(SparkSession spark) {
        MetricRows figures = new MetricRows();
        for (String document : List.of("report", "report (1)", "another")) {
            figures.add(
                    document,
                    "REC_ACCEPTED",
                    "2023",
                    "23",
                    "件",
                    Col.DOC_ID,
                    document,
                    Col.QUOTE,
                    "共受理行政复议案件23件",
                    Col.CHAR_START,
                    document.equals("another") ? 77 : 310);
        }
        try (Harmonized tables = Told.harmonized(spark, figures.frame(spark))) {
            Row cell = tables.observation().collectAsList().get(0);
            assertEquals(2, cell.<Integer>getAs(Col.STATEMENTS));
            assertEquals(3, tables.lineage().count());
        }
    }

    /** Not even the last digit of what is learnt from all places. */
    @Test
    void partitioningAndOrderOfTheInputChangeNothing(SparkSession spark) {
        List<Row> figures = manyPlaces(0, 1);
        // a METRIC_ID is of the line that a figure is delivered in
        List<Row> shuffled = new ArrayList<>(manyPlaces(99_999, -1));
        Collections.shuffle(shuffled, new Random(7));
        try (Harmonized one = harmonized(spark, figures, 1);
                Harmonized other = harmonized(spark, shuffled, 7)) {
            List<String> sources = sorted(one.observation()
                    .filter("SHARE_SOURCE IS NOT NULL")
                    .select(Col.SHARE_SOURCE, Col.UNIT_MEASURE)
                    .distinct());
            assertTrue(sources.containsAll(List.of("[PAIRS,CASE]", "[PAIRS,CNY]", "[THEME,CASE]")), sources.toString());
            assertEquals(sorted(one.observation()), sorted(other.observation()));
            assertEquals(
                    sorted(one.lineage().drop(Col.METRIC_ID)),
                    sorted(other.lineage().drop(Col.METRIC_ID)));
            assertEquals(
                    sorted(one.rejected().drop(Col.METRIC_ID)),
                    sorted(other.rejected().drop(Col.METRIC_ID)));
        }
    }

    private static List<String> sorted(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Row::toString).sorted().toList();
    }

    private static Row cell(String area, String indicator, String period) {
        return observations.stream()
                .filter(row -> area.equals(row.getAs(Col.REF_AREA))
                        && indicator.equals(row.getAs(Col.INDICATOR))
                        && period.equals(row.getAs(Col.TIME_PERIOD)))
                .findFirst()
                .orElseThrow();
    }

    private static Row cellOf(Row link) {
        List<String> key = org.fazhi.schema.Tables.OBSERVATION.key();
        return observations.stream()
                .filter(cell -> key.stream().allMatch(name -> cell.getAs(name).equals(link.getAs(name))))
                .findFirst()
                .orElseThrow();
    }
}
