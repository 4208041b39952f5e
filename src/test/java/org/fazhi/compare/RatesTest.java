package org.fazhi.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.statistics.ConfidenceInterval;
import org.fazhi.support.Observed;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class RatesTest {
    private static final String CONCLUDED = "MED_CONCLUDED";
    private static final String SUCCEEDED = "MED_SUCCEEDED";
    private static final String RATE = "MED_SUCCESS_RATE";
    private static final Catalog CATALOG = Catalog.packed();
    private static final RowCells[] NONE = {};

    @TempDir
    Path folder;

    @Test
    void aRateWithKnownPartsHasAnIntervalAFunnelAndASureRank(SparkSession spark) {
        RowCells[] observations = Stream.of(
                        share("370101", 30, 60),
                        share("370102", 190, 200),
                        share("370103", 93, 100),
                        share("370104", 9, 10))
                .flatMap(Stream::of)
                .toArray(RowCells[]::new);
        Map<String, Row> rows =
                Compared.of(spark, CATALOG, NONE, observations).reported(RATE, CONCLUDED, "2023", "COUNTY_LEVEL");
        Row worst = rows.get("370101");
        ConfidenceInterval wilson = ConfidenceInterval.wilson(30, 60, 0.95);
        assertEquals(100 * wilson.lower(), number(worst, Col.CI_LOWER), 1e-12);
        assertEquals(100 * wilson.upper(), number(worst, Col.CI_UPPER), 1e-12);
        assertEquals("WILSON", worst.getAs(Col.CI_METHOD));
        assertEquals(95, number(worst, Col.CI_LEVEL));
        assertEquals(30, number(worst, Col.NUMERATOR_VALUE));
        assertEquals(60, number(worst, Col.DENOMINATOR_VALUE));
        assertEquals(100 * 322.0 / 370, number(worst, Col.FUNNEL_TARGET), 1e-12);
        assertTrue(number(worst, Col.OBS_VALUE) < number(worst, Col.FUNNEL_998_LOWER));
        assertEquals(List.of(3, 4), rankInterval(worst));
        assertEquals(List.of(1, 3), rankInterval(rows.get("370102")));
        assertEquals(List.of(1, 4), rankInterval(rows.get("370104")), "nine of ten may be anything");
        assertNull(worst.getAs(Col.EB_VALUE));
    }

    @Test
    void partsThatDoNotGiveTheRateAreNotItsParts(SparkSession spark) {
        Map<String, Row> rows = Compared.of(
                        spark,
                        CATALOG,
                        NONE,
                        Observed.rate("370101", RATE, CONCLUDED, "2023", 80),
                        Observed.count("370101", CONCLUDED, "2023", 100),
                        Observed.count("370101", SUCCEEDED, "2023", 90),
                        Observed.rate("370102", RATE, CONCLUDED, "2023", 90),
                        Observed.count("370102", CONCLUDED, "2023", 100).set(Col.OBS_VALUE_UPPER, 109.0),
                        Observed.count("370102", SUCCEEDED, "2023", 90))
                .reported(RATE, CONCLUDED, "2023", "COUNTY_LEVEL");
        for (String area : Set.of("370101", "370102")) {
            assertNull(rows.get(area).getAs(Col.CI_LOWER), area);
            assertNull(rows.get(area).getAs(Col.RANK_CI_LOWER), area);
            assertEquals(100, number(rows.get(area), Col.DENOMINATOR_VALUE), area);
        }
        assertEquals("PARTS_DIFFER", rows.get("370101").getAs(Col.WHY_NO_CI));
        assertEquals("PARTS_UNKNOWN", rows.get("370102").getAs(Col.WHY_NO_CI));
        assertEquals(2, rows.get("370101").<Integer>getAs(Col.RANK));
    }

    /** Concluded this year, accepted perhaps last year: ninety of a hundred is no draw from the hundred. */
    @Test
    void aNumeratorThatMayHoldWhatCameInBeforeIsNoBinomial(SparkSession spark) {
        RowCells[] observations = Stream.of("370101", "370102")
                .flatMap(area -> Stream.of(
                        Observed.rate(area, "REC_CONCLUSION_RATE", "REC_ACCEPTED", "2023", 90),
                        Observed.rate(area, "REC_CORRECTION_RATE", "REC_ACCEPTED", "2023", 10),
                        Observed.rate(area, "REC_CORRECTION_RATE", "REC_CONCLUDED", "2023", 100 * 10 / 90.0),
                        Observed.count(area, "REC_ACCEPTED", "2023", 100),
                        Observed.count(area, "REC_CONCLUDED", "2023", 90),
                        Observed.count(area, "REC_CORRECTED", "2023", 10)))
                .toArray(RowCells[]::new);
        Compared compared = Compared.of(spark, CATALOG, NONE, observations);
        for (String rate : List.of("REC_CONCLUSION_RATE", "REC_CORRECTION_RATE")) {
            Row row = compared.reported(rate, "REC_ACCEPTED", "2023", "COUNTY_LEVEL")
                    .get("370101");
            assertEquals("CARRIED_OVER", row.getAs(Col.WHY_NO_CI), rate);
            assertNull(row.getAs(Col.CI_LOWER), rate);
            assertNull(row.getAs(Col.RANK_CI_LOWER), rate);
            assertNull(row.getAs(Col.FUNNEL_TARGET), rate);
            assertEquals(2, row.<Integer>getAs(Col.N_AREAS), "it counts all the same");
            assertEquals(100, number(row, Col.DENOMINATOR_VALUE));
        }
        Row ofConcluded = compared.reported("REC_CORRECTION_RATE", "REC_CONCLUDED", "2023", "COUNTY_LEVEL")
                .get("370101");
        assertNull(ofConcluded.getAs(Col.WHY_NO_CI));
        assertEquals("WILSON", ofConcluded.getAs(Col.CI_METHOD));
    }

    @Test
    void contradictedCountsAndEstimatesAreNoPartsOfARate(SparkSession spark) {
        Map<String, Row> rows = Compared.of(
                        spark,
                        CATALOG,
                        NONE,
                        Observed.rate("370101", RATE, CONCLUDED, "2023", 90),
                        Observed.count("370101", CONCLUDED, "2023", 100).set(Col.OBS_STATUS, "V"),
                        Observed.count("370101", SUCCEEDED, "2023", 90),
                        Observed.rate("370102", RATE, CONCLUDED, "2023", 90),
                        Observed.count("370102", CONCLUDED, "2023", 100)
                                .set(Col.OBS_STATUS, "E")
                                .set(Col.DERIVATION, "ANNUALISED"),
                        Observed.count("370102", SUCCEEDED, "2023", 90))
                .reported(RATE, CONCLUDED, "2023", "COUNTY_LEVEL");
        for (String area : List.of("370101", "370102")) {
            assertEquals("DENOMINATOR_UNKNOWN", rows.get(area).getAs(Col.WHY_NOT_COMPARABLE), area);
            assertEquals("PARTS_UNKNOWN", rows.get(area).getAs(Col.WHY_NO_CI), area);
            assertNull(rows.get(area).getAs(Col.CI_LOWER), area);
        }
    }

    /** Of a group that lies at 0 or 100 % as a whole chance draws no limits; of two places no value is smoothed. */
    @Test
    void whatOfTheFunnelIsEmptyHasItsReason(SparkSession spark) {
        RowCells[] all = Stream.of(share("370101", 60, 60), share("370102", 20, 20), share("370103", 9, 9))
                .flatMap(Stream::of)
                .toArray(RowCells[]::new);
        all[3] = all[3].set(Col.OBS_VALUE, (Object) 99.9).set(Col.OBS_VALUE_LOWER, (Object) 99.9);
        Row perfect = Compared.of(spark, CATALOG, NONE, all)
                .reported(RATE, CONCLUDED, "2023", "COUNTY_LEVEL")
                .get("370101");
        assertEquals(100, number(perfect, Col.FUNNEL_TARGET));
        assertNull(perfect.getAs(Col.FUNNEL_95_LOWER));
        assertEquals("TARGET_AT_END", perfect.getAs(Col.WHY_NO_FUNNEL));
        assertEquals("HALF_EQUAL", perfect.getAs(Col.WHY_NO_SCORE));
        RowCells[] populations = {
            Compared.population("370101", "2023", 500_000), Compared.population("370102", "2023", 20_000)
        };
        Row ofTwo = Compared.of(
                        spark,
                        CATALOG,
                        populations,
                        Observed.count("370101", "AID_CASES", "2023", 500),
                        Observed.count("370102", "AID_CASES", "2023", 40))
                .reported("AID_CASES", "POPULATION", "2023", "COUNTY_LEVEL")
                .get("370101");
        assertEquals(100_000 * 540 / 520_000.0, number(ofTwo, Col.FUNNEL_TARGET), 1e-9);
        assertNull(ofTwo.getAs(Col.EB_VALUE));
        assertEquals("FEW_PARTS", ofTwo.getAs(Col.WHY_NO_FUNNEL));
    }

    @Test
    void aPlaceAloneInItsGroupHasAReasonAndNoRank(SparkSession spark) {
        Row alone = Compared.of(spark, CATALOG, NONE, share("370101", 30, 60))
                .reported(RATE, CONCLUDED, "2023", "COUNTY_LEVEL")
                .get("370101");
        assertNull(alone.getAs(Col.RANK));
        assertNull(alone.getAs(Col.GAP_TO_BEST));
        assertEquals("NO_PEERS", alone.getAs(Col.WHY_NOT_COMPARABLE));
        assertEquals("FEW_PLACES", alone.getAs(Col.WHY_NO_SCORE));
        assertEquals(1, alone.<Integer>getAs(Col.N_AREAS));
        assertNull(alone.getAs(Col.PERCENTILE), "at or below itself says nothing");
        assertNull(alone.getAs(Col.FUNNEL_TARGET), "its own rate is no target");
        assertNull(alone.getAs(Col.FUNNEL_998_LOWER));
    }

    @Test
    void aFunnelIsNotDrawnAroundTheRateOfOnePlace(SparkSession spark) {
        RowCells[] observations = Stream.concat(
                        Stream.of(share("370101", 30, 60)),
                        Stream.of(
                                Observed.rate("370102", RATE, CONCLUDED, "2023", 70),
                                Observed.count("370102", CONCLUDED, "2023", 40),
                                Observed.rate("370103", RATE, CONCLUDED, "2023", 75),
                                Observed.count("370103", CONCLUDED, "2023", 40)))
                .toArray(RowCells[]::new);
        Row known = Compared.of(spark, CATALOG, NONE, observations)
                .reported(RATE, CONCLUDED, "2023", "COUNTY_LEVEL")
                .get("370101");
        assertNull(known.getAs(Col.FUNNEL_TARGET));
        assertEquals("FEW_PARTS", known.getAs(Col.WHY_NO_FUNNEL));
        assertEquals(100 / 3.0, number(known, Col.PERCENTILE), 1e-12);
    }

    @Test
    void deliveredPopulationsGiveRatesPerHeadWithExactBounds(SparkSession spark) {
        RowCells[] populations = {
            Compared.population("370101", "2023", 500_000),
            Compared.population("370102", "2023", 20_000),
            Compared.population("370103", "2023", 1_000_000),
            Compared.population("370104", "2022", 300_000)
        };
        RowCells[] observations = {
            Observed.count("370101", "AID_CASES", "2023", 500),
            Observed.count("370102", "AID_CASES", "2023", 40),
            Observed.count("370103", "AID_CASES", "2023", 900),
            Observed.count("370104", "AID_CASES", "2023", 300),
            Observed.count("370103", "AID_CASES", "2023-S1", 400)
        };
        Compared compared = Compared.of(spark, CATALOG, populations, observations);
        Map<String, Row> rows = compared.reported("AID_CASES", "POPULATION", "2023", "COUNTY_LEVEL");
        assertEquals(Set.of("370101", "370102", "370103"), rows.keySet(), "no population of the year: no rate");
        Row small = rows.get("370102");
        assertEquals(200, number(small, Col.OBS_VALUE), 1e-12);
        assertEquals("CASE_PER_100K", small.getAs(Col.UNIT_MEASURE));
        assertEquals("POISSON_EXACT", small.getAs(Col.CI_METHOD));
        assertEquals(5 * ConfidenceInterval.poisson(40, 0.95).lower(), number(small, Col.CI_LOWER), 1e-9);
        assertEquals(1, small.<Integer>getAs(Col.RANK), "more legal aid for as many people is better");
        assertNull(small.getAs(Col.WHY_NOT_COMPARABLE));
        double pooled = 100_000 * 1440.0 / 1_520_000;
        assertEquals(pooled, number(small, Col.FUNNEL_TARGET), 1e-9);
        assertTrue(number(small, Col.EB_VALUE) < 200 && number(small, Col.EB_VALUE) > pooled);
        assertEquals(
                40,
                number(
                        compared.reported("AID_CASES", "POPULATION", "2023-S1", "COUNTY_LEVEL")
                                .get("370103"),
                        Col.OBS_VALUE),
                1e-12);
        assertEquals(
                Set.of("370101"),
                compared.reported("AID_CASES", "_Z", "2023", "COUNTY_LEVEL_BY_POPULATION/500000-999999")
                        .keySet());
        assertEquals(
                Set.of("370103"),
                compared.reported("AID_CASES", "POPULATION", "2023", "COUNTY_LEVEL_BY_POPULATION/1000000-")
                        .keySet());
    }

    /** As many persons as people are possible, one more is not; person-times are. */
    @Test
    void morePersonsThanPeopleCountInNoGroup(SparkSession spark) {
        RowCells[] people = {
            Compared.population("370101", "2023", 1_000),
            Compared.population("370102", "2023", 1_000),
            Compared.population("370103", "2023", 1_000)
        };
        Map<String, Row> rows = Compared.of(
                        spark,
                        CATALOG,
                        people,
                        Observed.count("370101", "COR_RECEIVED", "2023", 1_001).set(Col.UNIT_MEASURE, "PERSON"),
                        Observed.count("370102", "COR_RECEIVED", "2023", 1_000).set(Col.UNIT_MEASURE, "PERSON"),
                        Observed.count("370103", "COR_RECEIVED", "2023", 20).set(Col.UNIT_MEASURE, "PERSON"))
                .reported("COR_RECEIVED", "POPULATION", "2023", "COUNTY_LEVEL");
        assertEquals("EXCEEDS_HEADS", rows.get("370101").getAs(Col.WHY_NOT_COMPARABLE));
        assertEquals(100_100, number(rows.get("370101"), Col.OBS_VALUE), 1e-9);
        assertEquals(2, rows.get("370102").<Integer>getAs(Col.N_AREAS));
        assertEquals(1, rows.get("370102").<Integer>getAs(Col.VALUE_RANK));
        Row times = Compared.of(
                        spark,
                        CATALOG,
                        people,
                        Observed.count("370101", "COR_RECEIVED", "2023", 1_001).set(Col.UNIT_MEASURE, "PERSON_TIME"))
                .reported("COR_RECEIVED", "POPULATION", "2023", "COUNTY_LEVEL")
                .get("370101");
        assertEquals(1, times.<Integer>getAs(Col.N_AREAS));
    }

    @Test
    void countsBeyondTheDistributionsHaveATargetAndNoLimits(SparkSession spark) {
        Row row = Compared.of(
                        spark,
                        CATALOG,
                        NONE,
                        Stream.of(share("370101", 5e14, 1e15), share("370102", 4e14, 1e15))
                                .flatMap(Stream::of)
                                .toArray(RowCells[]::new))
                .reported(RATE, CONCLUDED, "2023", "COUNTY_LEVEL")
                .get("370101");
        assertEquals(45, number(row, Col.FUNNEL_TARGET), 1e-9);
        assertNull(row.getAs(Col.FUNNEL_95_LOWER));
        assertEquals("OUT_OF_RANGE", row.getAs(Col.WHY_NO_FUNNEL));
    }

    /** 500余件, an estimate, and leaflets: what stands above such a rate is no exact count. */
    @Test
    void onlyAnExactCountIsTheNumeratorOfARatePerHead(SparkSession spark) {
        RowCells[] populations = {
            Compared.population("370101", "2023", 500_000),
            Compared.population("370102", "2023", 500_000),
            Compared.population("370103", "2023", 500_000)
        };
        Compared compared = Compared.of(
                spark,
                CATALOG,
                populations,
                Observed.count("370101", "AID_CASES", "2023", 500),
                Observed.count("370102", "AID_CASES", "2023", 500).set(Col.OBS_VALUE_UPPER, 549.0),
                Observed.count("370103", "AID_CASES", "2023", 500)
                        .set(Col.DERIVATION, "ANNUALISED")
                        .set(Col.CI_LOWER, 450.0)
                        .set(Col.CI_UPPER, 600.0)
                        .set(Col.CI_METHOD, "BETA_NEGATIVE_BINOMIAL")
                        .set(Col.CI_LEVEL, 90.0));
        Map<String, Row> reported = compared.reported("AID_CASES", "POPULATION", "2023", "COUNTY_LEVEL");
        assertEquals(500, number(reported.get("370101"), Col.NUMERATOR_VALUE));
        assertNull(reported.get("370102").getAs(Col.NUMERATOR_VALUE), "more than 500");
        assertEquals(500_000, number(reported.get("370102"), Col.DENOMINATOR_VALUE));
        List<Row> estimates = compared.rows().stream()
                .filter(row -> row.getAs(Col.REF_AREA).equals("370103")
                        && row.getAs(Col.DENOMINATOR).equals("POPULATION"))
                .toList();
        assertTrue(!estimates.isEmpty() && estimates.stream().allMatch(row -> row.getAs(Col.NUMERATOR_VALUE) == null));
    }

    @Test
    void anEstimateKeepsTheLevelOfItsOwnIntervalPerHeadToo(SparkSession spark) {
        RowCells[] populations = {Compared.population("370101", "2023", 500_000)};
        Compared compared = Compared.of(
                spark,
                CATALOG,
                populations,
                Observed.count("370101", "AID_CASES", "2023", 500)
                        .set(Col.DERIVATION, "ANNUALISED")
                        .set(Col.OBS_VALUE_UPPER, (Object) null)
                        .set(Col.CI_LOWER, 450.0)
                        .set(Col.CI_UPPER, 600.0)
                        .set(Col.CI_METHOD, "BETA_NEGATIVE_BINOMIAL")
                        .set(Col.CI_LEVEL, 90.0));
        for (Row row : compared.rows()) {
            assertEquals(90, number(row, Col.CI_LEVEL));
            assertEquals("BETA_NEGATIVE_BINOMIAL", row.getAs(Col.CI_METHOD));
            assertEquals("ESTIMATED", row.getAs(Col.WHY_NO_CI));
        }
        assertEquals(
                Set.of("_Z", "POPULATION"),
                compared.rows().stream()
                        .map(row -> row.<String>getAs(Col.DENOMINATOR))
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatDoesNotHappenToPeopleOneByOneHasNoRankAndNoBoundsPerHead(SparkSession spark) {
        Map<String, Row> rows = Compared.of(
                        spark,
                        CATALOG,
                        new RowCells[] {
                            Compared.population("370101", "2023", 500_000),
                            Compared.population("370102", "2023", 20_000)
                        },
                        Observed.count("370101", "PUB_MATERIALS", "2023", 10_000)
                                .set(Col.UNIT_MEASURE, "COPY"),
                        Observed.count("370102", "PUB_MATERIALS", "2023", 1_000).set(Col.UNIT_MEASURE, "COPY"))
                .reported("PUB_MATERIALS", "POPULATION", "2023", "COUNTY_LEVEL");
        Row most = rows.get("370102");
        assertEquals(5_000, number(most, Col.OBS_VALUE), 1e-9);
        assertEquals(1, most.<Integer>getAs(Col.VALUE_RANK));
        assertEquals("NOT_PER_HEAD", most.getAs(Col.WHY_NOT_COMPARABLE));
        assertEquals("NOT_PER_HEAD", most.getAs(Col.WHY_NO_CI));
        assertNull(most.getAs(Col.RANK));
        assertNull(most.getAs(Col.CI_LOWER));
        assertNull(most.getAs(Col.FUNNEL_TARGET));
        assertEquals(2, most.<Integer>getAs(Col.N_AREAS));
    }

    @Test
    void withoutTheFileThereIsNoRatePerHeadAndNoGroupBySize(SparkSession spark) {
        List<Row> rows = Compared.of(spark, CATALOG, NONE, Observed.count("370101", CONCLUDED, "2023", 5))
                .rows();
        assertTrue(rows.stream().allMatch(row -> row.getAs(Col.DENOMINATOR).equals("_Z")));
        assertTrue(
                rows.stream().noneMatch(row -> row.<String>getAs(Col.PEER_GROUP).contains("POPULATION")));
    }

    @Test
    void aGroupMayBeAListOfPlaces(SparkSession spark) throws IOException {
        Files.writeString(folder.resolve("peers.yaml"), "LAKESIDE: {name_zh: 湖区, areas: [\"370103\", \"510303\"]}\n");
        Map<String, Row> rows = Compared.of(
                        spark,
                        Catalog.load(List.of(folder)),
                        NONE,
                        Observed.count("370103", CONCLUDED, "2023", 5),
                        Observed.count("370102", CONCLUDED, "2023", 7),
                        Observed.count("510303", CONCLUDED, "2023", 9))
                .reported(CONCLUDED, "_Z", "2023", "LAKESIDE");
        assertEquals(Set.of("370103", "510303"), rows.keySet());
        assertEquals(2, rows.get("510303").<Integer>getAs(Col.N_AREAS));
    }

    private static RowCells[] share(String area, double succeeded, double concluded) {
        return new RowCells[] {
            Observed.rate(area, RATE, CONCLUDED, "2023", 100 * succeeded / concluded),
            Observed.count(area, CONCLUDED, "2023", concluded),
            Observed.count(area, SUCCEEDED, "2023", succeeded)
        };
    }

    private static List<Integer> rankInterval(Row row) {
        return List.of(row.getAs(Col.RANK_CI_LOWER), row.getAs(Col.RANK_CI_UPPER));
    }

    private static double number(Row row, String name) {
        return row.<Double>getAs(name);
    }
}
