package org.fazhi.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
class ComparisonsTest {
    private static final String ACCEPTED = "REC_ACCEPTED";
    private static final String RATE = "REC_CONCLUSION_RATE";
    private static final Catalog CATALOG = Catalog.packed();

    @Test
    void rawCountsAreOrderedByValueAndNeverRankedByPerformance(SparkSession spark) {
        Map<String, Row> rows = compare(
                spark,
                "REPORTED",
                "COUNTY_LEVEL",
                Observed.count("370101", ACCEPTED, "2023", 10),
                Observed.count("370202", ACCEPTED, "2023", 30),
                Observed.count("510303", ACCEPTED, "2023", 20),
                Observed.count("510303", ACCEPTED, "2022", 99));
        assertEquals(
                List.of(1, 3),
                List.of(
                        rows.get("370202").getAs(Col.VALUE_RANK),
                        rows.get("370202").getAs(Col.N_AREAS)));
        assertEquals(20.0, rows.get("370101").<Double>getAs(Col.PEER_MEDIAN));
        assertEquals(-1.0, rows.get("370101").<Double>getAs(Col.Z_SCORE));
        assertEquals("SIZE_DEPENDENT", rows.get("370101").getAs(Col.WHY_NOT_COMPARABLE));
        assertNull(rows.get("370101").getAs(Col.RANK));
    }

    @Test
    void whatMayNotBeComparedKeepsItsValueAndCountsNowhere(SparkSession spark) {
        Map<String, Row> rows = compare(
                spark,
                "REPORTED",
                "COUNTY_LEVEL",
                Observed.count("370101", ACCEPTED, "2023", 10),
                Observed.count("370102", ACCEPTED, "2023", 12),
                Observed.count("370103", ACCEPTED, "2023", 500).set(Col.UNIT_MEASURE, "PERSON"),
                Observed.count("370104", ACCEPTED, "2023", 500).set(Col.OBS_STATUS, "V"),
                Observed.count("370105", ACCEPTED, "2023", 0).set(Col.OBS_VALUE, (Object) null),
                Observed.count("370106", ACCEPTED, "2023", 500).set(Col.ACCUMULATION, "SINCE"),
                Observed.count("370107", ACCEPTED, "2023", 500)
                        .set(Col.ACCUMULATION, "YTD")
                        .set(Col.PERIOD_END, LocalDate.of(2023, 10, 31)),
                Observed.count("370108", ACCEPTED, "2023", 500)
                        .set(Col.MEASURE_TYPE, "STOCK")
                        .set(Col.PERIOD_END, LocalDate.of(2023, 11, 30)));
        assertEquals(
                Map.of(
                        "370101", "SIZE_DEPENDENT",
                        "370102", "SIZE_DEPENDENT",
                        "370103", "UNIT_FAMILY",
                        "370104", "UNVALIDATED",
                        "370105", "ONE_SIDED",
                        "370106", "SINCE_ORIGIN",
                        "370107", "CUT_OFF_EARLY",
                        "370108", "CUT_OFF_DIFFERS"),
                reasons(rows));
        rows.values().forEach(row -> assertEquals(2, row.<Integer>getAs(Col.N_AREAS)));
        assertEquals(11.0, rows.get("370101").<Double>getAs(Col.PEER_MEAN));
        assertEquals(500.0, rows.get("370104").<Double>getAs(Col.OBS_VALUE));
        assertNull(rows.get("370104").getAs(Col.PERCENTILE));
    }

    @Test
    void aRatioIsRankedByDirectionWhenItsDenominatorIsKnownAndLargeEnough(SparkSession spark) {
        Map<String, Row> rows = compare(
                spark,
                "REPORTED",
                "COUNTY_LEVEL",
                Observed.rate("370101", RATE, ACCEPTED, "2023", 90),
                Observed.rate("370102", RATE, ACCEPTED, "2023", 95)
                        .set(Col.OBS_VALUE_LOWER, (Object) 85.0)
                        .set(Col.OBS_VALUE_UPPER, (Object) 96.0),
                Observed.rate("370103", RATE, ACCEPTED, "2023", 100),
                Observed.rate("370104", RATE, ACCEPTED, "2023", 100),
                Observed.count("370101", ACCEPTED, "2023", 5),
                Observed.count("370102", ACCEPTED, "2023", 40),
                Observed.count("370103", ACCEPTED, "2023", 4));
        assertEquals(2, rows.get("370101").<Integer>getAs(Col.RANK));
        assertEquals(1, rows.get("370101").<Integer>getAs(Col.RANK_LOWER));
        assertEquals(2, rows.get("370101").<Integer>getAs(Col.RANK_UPPER));
        assertEquals(-5.0, rows.get("370101").<Double>getAs(Col.GAP_TO_BEST));
        assertNull(rows.get("370101").getAs(Col.WHY_NOT_COMPARABLE));
        assertEquals("SMALL_DENOMINATOR", rows.get("370103").getAs(Col.WHY_NOT_COMPARABLE));
        assertEquals("DENOMINATOR_UNKNOWN", rows.get("370104").getAs(Col.WHY_NOT_COMPARABLE));
        assertEquals(2, rows.get("370104").<Integer>getAs(Col.N_AREAS));
    }

    @Test
    void latestTakesEachPlacesMostRecentYearWithinThreeYears(SparkSession spark) {
        Map<String, Row> rows = compare(
                spark,
                "LATEST",
                "COUNTY_LEVEL",
                Observed.count("370101", ACCEPTED, "2021", 1),
                Observed.count("370101", ACCEPTED, "2022", 2),
                Observed.count("370102", ACCEPTED, "2023", 3).set(Col.DERIVATION, "ANNUALISED"),
                Observed.count("370103", ACCEPTED, "2019", 4),
                Observed.count("370104", ACCEPTED, "2025", 5),
                Observed.count("370105", ACCEPTED, "2023-S1", 6));
        assertEquals(Map.of("370101", "2022", "370102", "2023"), periods(rows));
        assertEquals(2, rows.get("370101").<Integer>getAs(Col.N_AREAS));
    }

    @Test
    void latestTakesTheMostRecentYearThatMayBeComparedAndElseSaysWhyNot(SparkSession spark) {
        Map<String, Row> rows = compare(
                spark,
                "LATEST",
                "COUNTY_LEVEL",
                Observed.count("370101", ACCEPTED, "2022", 2),
                Observed.count("370101", ACCEPTED, "2023", 200).set(Col.OBS_STATUS, "V"),
                Observed.count("370102", ACCEPTED, "2021", 3),
                Observed.count("370102", ACCEPTED, "2022", 0).set(Col.OBS_VALUE, null),
                Observed.count("370103", ACCEPTED, "2022", 5).set(Col.OBS_STATUS, "V"),
                Observed.count("370103", ACCEPTED, "2023", 4).set(Col.OBS_STATUS, "V"));
        assertEquals(Map.of("370101", "2022", "370102", "2021", "370103", "2023"), periods(rows));
        assertEquals("UNVALIDATED", rows.get("370103").getAs(Col.WHY_NOT_COMPARABLE));
        assertEquals(2, rows.get("370101").<Integer>getAs(Col.N_AREAS));
    }

    /** 米林县 became 米林市 and got another code at the end of 2022. */
    @Test
    void latestCountsARecodedPlaceOnceByItsNewestComparableYear(SparkSession spark) {
        RowCells before = Observed.count("540422", ACCEPTED, "2022", 7);
        RowCells other = Observed.count("370101", ACCEPTED, "2023", 5);
        Map<String, Row> rows =
                compare(spark, "LATEST", "COUNTY_LEVEL", before, other, Observed.count("540481", ACCEPTED, "2023", 9));
        assertEquals(Map.of("370101", "2023", "540481", "2023"), periods(rows));
        assertEquals(2, rows.get("370101").<Integer>getAs(Col.N_AREAS));
        Map<String, Row> doubtful = compare(
                spark,
                "LATEST",
                "COUNTY_LEVEL",
                before,
                other,
                Observed.count("540481", ACCEPTED, "2023", 9).set(Col.OBS_STATUS, "V"));
        assertEquals(2, doubtful.get("540422").<Integer>getAs(Col.N_AREAS), "the last that may be compared");
        assertEquals("UNVALIDATED", doubtful.get("540481").getAs(Col.WHY_NOT_COMPARABLE));
        assertEquals(2, compare(spark, "LATEST", "COUNTY_LEVEL", before, other).size());
    }

    /** 江干区 went into 上城区 with 2021; 定州市 was 130682, then 139001, then 130682 again. */
    @Test
    void aPlaceThatWasTakenInIsFollowedByWhatTookItInAndACodeThatComesBackIsNoCircle() {
        Successions successions = Successions.of(CATALOG);
        assertEquals(
                List.of(new Successions.Later("330102", LocalDate.of(2021, 1, 1))),
                successions.after("330104", LocalDate.of(2020, 12, 31)));
        assertEquals(List.of(), successions.after("330102", LocalDate.of(2020, 12, 31)));
        assertEquals(
                List.of("139001", "130682"),
                successions.after("130682", LocalDate.of(2014, 12, 31)).stream()
                        .map(Successions.Later::code)
                        .toList());
        assertEquals(List.of(), successions.after("130682", LocalDate.of(2020, 12, 31)));
    }

    @Test
    void latestSetsNoValuesSideBySideThatABreakLiesBetween(SparkSession spark) {
        Map<String, Row> rows = compare(
                spark,
                "LATEST",
                "COUNTY_LEVEL",
                Observed.count("370101", "AID_CASES", "2021", 40),
                Observed.count("370102", "AID_CASES", "2022", 50),
                Observed.count("370103", "AID_CASES", "2023", 60),
                Observed.count("370104", "AID_CASES", "2021", 10));
        assertEquals(
                Map.of("370101", "BREAK", "370102", "SIZE_DEPENDENT", "370103", "SIZE_DEPENDENT", "370104", "BREAK"),
                reasons(rows),
                "the law of 2022 counts more as legal aid; of as many on both sides the later count");
        assertEquals(55.0, rows.get("370102").<Double>getAs(Col.PEER_MEAN));
        assertEquals(40.0, rows.get("370101").<Double>getAs(Col.OBS_VALUE));
        assertEquals(2, rows.get("370101").<Integer>getAs(Col.N_AREAS));
    }

    @Test
    void aYearThatHoldsABreakStandsBesideNoOtherYear(SparkSession spark) {
        Map<String, Row> rows = compare(
                spark,
                "LATEST",
                "COUNTY_LEVEL",
                Observed.count("370101", "SEC_FRAUD_CASES_FILED", "2022", 40),
                Observed.count("370102", "SEC_FRAUD_CASES_FILED", "2022", 50),
                Observed.count("370103", "SEC_FRAUD_CASES_FILED", "2023", 60),
                Observed.count("370104", "SEC_FRAUD_CASES_FILED", "2021", 70));
        assertEquals(
                Map.of("370101", "SIZE_DEPENDENT", "370102", "SIZE_DEPENDENT", "370103", "BREAK", "370104", "BREAK"),
                reasons(rows));
    }

    @Test
    void reportedLeavesEstimatesOutAndAnnualisedPutsThemBesideReportedYears(SparkSession spark) {
        RowCells[] observations = {
            Observed.count("370101", ACCEPTED, "2023", 1),
            Observed.count("370102", ACCEPTED, "2023", 2)
                    .set(Col.DERIVATION, "ANNUALISED")
                    .set(Col.OBS_STATUS, "E")
        };
        assertEquals(1, compare(spark, "REPORTED", "COUNTY_LEVEL", observations).size());
        assertEquals(
                2,
                compare(spark, "ANNUALISED", "COUNTY_LEVEL", observations)
                        .get("370102")
                        .<Integer>getAs(Col.N_AREAS));
    }

    @Test
    void aPlaceStandsInEveryGroupOfItsLevelAndRegion(SparkSession spark) {
        RowCells[] observations = {
            Observed.count("370101", ACCEPTED, "2023", 1),
            Observed.count("370202", ACCEPTED, "2023", 2),
            Observed.count("510303", ACCEPTED, "2023", 3)
        };
        assertEquals(
                List.of("370101", "370202"),
                compare(spark, "REPORTED", "COUNTY_LEVEL_IN_PROVINCE/370000", observations).keySet().stream()
                        .sorted()
                        .toList());
        assertEquals(
                1,
                compare(spark, "REPORTED", "COUNTY_LEVEL_IN_PREFECTURE/370200", observations)
                        .size());
    }

    /** Counties of Beijing had the digits 02, 仙桃市 and 石河子市 hang directly on their provinces. */
    @Test
    void aPlaceLiesInItsPrefectureItsMunicipalityOrInNone(SparkSession spark) {
        Prefectures prefectures = Prefectures.of(CATALOG);
        assertEquals(Optional.of("370100"), prefectures.of("370101"));
        assertEquals(Optional.of("110000"), prefectures.of("110101"));
        assertEquals(Optional.of("110000"), prefectures.of("110228"));
        assertEquals(Optional.of("370100"), prefectures.of("370102003"));
        assertEquals(Optional.empty(), prefectures.of("429004"));
        assertEquals(Optional.empty(), prefectures.of("659001"));
        RowCells[] observations = {
            Observed.count("429004", ACCEPTED, "2023", 1),
            Observed.count("429005", ACCEPTED, "2023", 2),
            Observed.count("110101", ACCEPTED, "2023", 3)
        };
        assertEquals(
                0,
                compare(spark, "REPORTED", "COUNTY_LEVEL_IN_PREFECTURE/429000", observations)
                        .size());
        assertEquals(
                1,
                compare(spark, "REPORTED", "COUNTY_LEVEL_IN_PREFECTURE/110000", observations)
                        .size());
        assertEquals(
                2,
                compare(spark, "REPORTED", "COUNTY_LEVEL_IN_PROVINCE/420000", observations)
                        .size());
    }

    private static Map<String, String> reasons(Map<String, Row> rows) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue()
                .getAs(Col.WHY_NOT_COMPARABLE)));
    }

    private static Map<String, String> periods(Map<String, Row> rows) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, row -> row.getValue()
                .getAs(Col.TIME_PERIOD)));
    }

    /** Rows of one basis and group by place; of the period 2023 unless LATEST; the rate where there is one. */
    private static Map<String, Row> compare(SparkSession spark, String basis, String group, RowCells... observations) {
        List<Row> rows = Comparisons.compare(
                        spark,
                        Frames.of(spark, Tables.OBSERVATION, observations),
                        Frames.of(spark, Tables.DENOMINATOR),
                        CATALOG,
                        YearMonth.of(2024, 5))
                .collectAsList();
        boolean hasRate = rows.stream().anyMatch(row -> row.getAs(Col.INDICATOR).equals(RATE));
        return rows.stream()
                .filter(row -> row.getAs(Col.BASIS).equals(basis))
                .filter(row -> row.getAs(Col.PEER_GROUP).equals(group))
                .filter(row ->
                        basis.equals("LATEST") || row.getAs(Col.TIME_PERIOD).equals("2023"))
                .filter(row -> !hasRate || row.getAs(Col.INDICATOR).equals(RATE))
                .collect(Collectors.toMap(row -> row.getAs(Col.REF_AREA), Function.identity()));
    }
}
