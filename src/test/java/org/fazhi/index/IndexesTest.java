package org.fazhi.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The core set of conf/index.yaml over rows of COMPARISON. */
@ExtendWith(SparkExtension.class)
class IndexesTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final String CONCLUDED = "REC_CONCLUSION_RATE";
    private static final String ACCEPTED = "REC_ACCEPTED";
    private static final List<String> PLACES = List.of("370102", "370103", "370202", "370203", "510303", "510304");
    private static final List<String> OWN = List.of(
            Col.N_INDICATORS,
            Col.N_CORE,
            Col.COVERAGE,
            Col.SCORE,
            Col.SCORE_GEOMETRIC,
            Col.SCORE_IF_MISSING_WORST,
            Col.SCORE_IF_MISSING_BEST);
    private static final List<String> OWN_OF_THEME =
            List.of(Col.N_INDICATORS, Col.N_CORE, Col.SCORE, Col.WEIGHT, Col.CONTRIBUTION);

    /** INDEX rows by place, INDEX_THEME rows by place and theme. */
    private record Tabled(Map<Object, Row> index, Map<Object, Row> themes) {}

    @Test
    void aScoreDoesNotDependOnTheDenominatorThatIsCommonestAmongOthers(SparkSession spark) {
        List<RowCells> alone = new ArrayList<>(place("370102", 90, 10, 80, 70));
        List<RowCells> among = new ArrayList<>(alone);
        for (String other : PLACES.subList(1, 6)) {
            among.add(rate(other, CONCLUDED, "REC_APPLICATIONS_RECEIVED", 99));
        }
        Row before = score(spark, List.of(), alone).index().get("370102");
        Tabled after = score(spark, List.of(), among);
        assertEquals(cells(before, OWN), cells(after.index().get("370102"), OWN));
        assertEquals(1, after.index().size(), "over another count it is another series");
    }

    @Test
    void placesWithEnoughOfTheCoreSetAreScoredRankedAndExplained(SparkSession spark) {
        Tabled tabled = score(spark, List.of(), group());
        Row first = tabled.index().get("370102");
        assertEquals(6, first.<Integer>getAs(Col.N_AREAS));
        assertEquals(1, first.<Integer>getAs(Col.RANK));
        assertTrue(first.<Integer>getAs(Col.RANK_P05) <= first.<Integer>getAs(Col.RANK_P95));
        assertTrue(first.<Double>getAs(Col.SCORE_IF_MISSING_WORST) < first.<Double>getAs(Col.SCORE));
        assertTrue(first.<Double>getAs(Col.SCORE_IF_MISSING_BEST) > first.<Double>getAs(Col.SCORE));
        assertNull(first.getAs(Col.WHY_NOT_RANKED));
        double contributions = tabled.themes().values().stream()
                .filter(row -> row.getAs(Col.REF_AREA).equals("370102"))
                .mapToDouble(row -> row.<Double>getAs(Col.CONTRIBUTION))
                .sum();
        assertEquals(first.<Double>getAs(Col.SCORE), contributions, 1e-6);
    }

    @Test
    void theOrderOfRowsMeansNothing(SparkSession spark) {
        List<RowCells> rows = group();
        Tabled before = score(spark, List.of(), rows);
        Collections.shuffle(rows, new Random(4));
        assertEquals(before, score(spark, List.of(), rows));
    }

    @Test
    void withoutOnePlaceTheOthersKeepAllButRanksAndGroupFigures(SparkSession spark) {
        Tabled all = score(spark, List.of(), group());
        Tabled fewer = score(
                spark,
                List.of(),
                group().stream().filter(row -> !area(row).equals("370102")).toList());
        assertEquals(5, fewer.index().size());
        fewer.index().forEach((area, row) -> {
            assertEquals(cells(all.index().get(area), OWN), cells(row, OWN));
            assertEquals(
                    all.index().get(area).<Integer>getAs(Col.RANK) - 1,
                    row.<Integer>getAs(Col.RANK),
                    "the first has left");
        });
        fewer.themes()
                .forEach((key, row) ->
                        assertEquals(cells(all.themes().get(key), OWN_OF_THEME), cells(row, OWN_OF_THEME)));
    }

    @Test
    void aRatePerHeadIsInTheCoreSetOfRunsThatWereGivenItsDenominator(SparkSession spark) {
        List<RowCells> rows = group();
        rows.add(rate("370102", "AID_CASES", "POPULATION", 150));
        int core = CATALOG.index().indicators().size();
        Row without = score(spark, List.of(), rows).index().get("370102");
        assertEquals(core - 1, without.<Integer>getAs(Col.N_CORE));
        Row with = score(spark, List.of("POPULATION"), rows).index().get("370102");
        assertEquals(core, with.<Integer>getAs(Col.N_CORE));
        assertEquals(without.<Integer>getAs(Col.N_INDICATORS) + 1, with.<Integer>getAs(Col.N_INDICATORS));
        assertNotEquals(without.<Double>getAs(Col.SCORE), with.<Double>getAs(Col.SCORE));
    }

    /** Every place equal, one place, values beyond the goalposts: nulls with a reason, never NaN or infinity. */
    @Test
    void oddGroupsLeaveEmptyCellsWithAReason(SparkSession spark) {
        List<RowCells> odd = new ArrayList<>();
        for (String area : PLACES) {
            odd.addAll(place(area, 50, 50, 50, 50));
            odd.add(rate(area, "MED_LITIGATION_LINKED_SUCCESS_RATE", "MED_LITIGATION_LINKED_CONCLUDED", 50));
        }
        Tabled equal = score(spark, List.of(), odd);
        equal.index().values().forEach(row -> assertEquals(1, row.<Integer>getAs(Col.RANK)));
        List<RowCells> beyond = place("370102", 1e15, 1e15, 1e15, 1e15);
        Row alone = score(spark, List.of(), beyond).index().get("370102");
        assertEquals("FEW_PLACES", alone.getAs(Col.WHY_NOT_RANKED));
        // none where less is better: a third of REC, and LIT
        assertEquals((100 + 200 / 3.0 + 0 + 100) / 4, alone.<Double>getAs(Col.SCORE), 1e-8);
        Stream.of(equal, score(spark, List.of(), beyond))
                .flatMap(tabled -> Stream.concat(tabled.index().values().stream(), tabled.themes().values().stream()))
                .forEach(IndexesTest::assertFinite);
    }

    private static void assertFinite(Row row) {
        for (int at = 0; at < row.size(); at++) {
            assertTrue(!(row.get(at) instanceof Double number) || Double.isFinite(number), row.toString());
        }
    }

    private static List<RowCells> group() {
        List<RowCells> rows = new ArrayList<>();
        for (int at = 0; at < PLACES.size(); at++) {
            rows.addAll(place(PLACES.get(at), 99 - 18 * at, 1 + 9 * at, 95 - 18 * at, 97 - 18 * at));
        }
        return rows;
    }

    /** Of four themes, all of the core set but for one: what is missing of MED moves a score by no more than 12.5 points. */
    private static List<RowCells> place(
            String area, double concluded, double lost, double succeeded, double rectified) {
        return List.of(
                rate(area, CONCLUDED, ACCEPTED, concluded),
                rate(area, "REC_MEDIATION_RATE", "REC_CONCLUDED", concluded),
                rate(area, "REC_LITIGATED_RATE", "REC_CONCLUDED", lost),
                rate(area, "LIT_LOSS_RATE", "LIT_CONCLUDED", lost),
                rate(area, "MED_SUCCESS_RATE", "MED_CONCLUDED", succeeded),
                rate(area, "ENF_RECTIFICATION_RATE", "ENF_PROBLEMS_FOUND", rectified));
    }

    private static RowCells rate(String area, String indicator, String over, double value) {
        return new RowCells(Tables.COMPARISON)
                .set(Col.BASIS, "REPORTED")
                .set(Col.PEER_GROUP, "COUNTY_LEVEL")
                .set(Col.FREQ, "A")
                .set(Col.TIME_PERIOD, "2023")
                .set(Col.STAT_SCOPE, "ALL")
                .set(Col.MEASURE_TYPE, "RATIO")
                .set(Col.REF_AREA, area)
                .set(Col.AREA_NAME, "甲" + area + "县")
                .set(Col.INDICATOR, indicator)
                .set(Col.DENOMINATOR, over)
                .set(Col.VALUE_RANK, 1)
                .set(Col.OBS_VALUE, (Object) value)
                .set(Col.OBS_VALUE_LOWER, (Object) value)
                .set(Col.OBS_VALUE_UPPER, (Object) value);
    }

    private static String area(RowCells row) {
        return row.row().getString(Tables.COMPARISON.positions().get(Col.REF_AREA));
    }

    private static Tabled score(SparkSession spark, List<String> delivered, List<RowCells> comparison) {
        RowCells[] denominators = delivered.stream()
                .map(code -> new RowCells(Tables.DENOMINATOR).set(Col.INDICATOR, code))
                .toArray(RowCells[]::new);
        try (IndexTables tables = Indexes.score(
                Frames.of(spark, Tables.COMPARISON, comparison.toArray(RowCells[]::new)),
                Frames.of(spark, Tables.DENOMINATOR, denominators),
                CATALOG)) {
            return new Tabled(
                    byKey(tables.index().collectAsList()), byKey(tables.themes().collectAsList()));
        }
    }

    private static Map<Object, Row> byKey(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(IndexesTest::key, row -> row));
    }

    private static Object key(Row row) {
        boolean isTheme = Arrays.asList(row.schema().fieldNames()).contains(Col.THEME);
        return row.getAs(Col.REF_AREA) + (isTheme ? " " + row.getAs(Col.THEME) : "");
    }

    private static List<Object> cells(Row row, List<String> names) {
        return Arrays.asList(names.stream().map(name -> row.getAs(name)).toArray());
    }
}
