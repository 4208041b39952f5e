package org.fazhi.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.fazhi.catalog.IndexDef;
import org.fazhi.catalog.Settings;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.junit.jupiter.api.Test;

/** Two themes: REC with a rate of which more is better, LIT with one of which less is better and one more. */
class IndexRowsTest {
    private static final String CONCLUDED = "REC_CONCLUSION_RATE";
    private static final String LOST = "LIT_LOSS_RATE";
    private static final String APPEARED = "LIT_HEAD_APPEARANCE_RATE";
    private static final IndexRules RULES = rules(new Settings.Index(200, 7, 0.25, 3, 50, 0.25));

    @Test
    void indicatorsAreAveragedWithinThemesAndThemesOverTheirWeights() {
        Map<String, Row> rows = index(RULES, value("1", CONCLUDED, 80), value("1", LOST, 10), value("1", APPEARED, 40));
        // LIT (80 + 40) / 2 = 60; REC weighs 3, LIT 1: (3 * 80 + 60) / 4
        assertEquals(75.0, rows.get("1").<Double>getAs(Col.SCORE));
        assertEquals(Math.pow(80 * 80 * 80.0 * 60, 0.25), rows.get("1").<Double>getAs(Col.SCORE_GEOMETRIC), 1e-9);
        assertEquals(100.0, rows.get("1").<Double>getAs(Col.COVERAGE));
        assertEquals("FEW_PLACES", rows.get("1").getAs(Col.WHY_NOT_RANKED));
    }

    @Test
    void whatIsMissingIsLeftOutOfTheScoreAndBoundsIt() {
        Row row = index(RULES, value("1", CONCLUDED, 80), value("1", LOST, 10)).get("1");
        assertEquals(80.0, row.<Double>getAs(Col.SCORE));
        assertEquals((3 * 80 + 40) / 4.0, row.<Double>getAs(Col.SCORE_IF_MISSING_WORST));
        assertEquals((3 * 80 + 90) / 4.0, row.<Double>getAs(Col.SCORE_IF_MISSING_BEST));
        assertEquals(87.5, row.<Double>getAs(Col.COVERAGE));
        assertEquals(2, row.<Integer>getAs(Col.N_INDICATORS));
        assertEquals(3, row.<Integer>getAs(Col.N_CORE));
    }

    @Test
    void aPlaceThatMissingValuesCouldMoveFarHasNoRank() {
        Map<String, Row> rows = index(
                RULES,
                value("1", CONCLUDED, 95),
                value("1", LOST, 0),
                value("1", APPEARED, 95),
                value("2", CONCLUDED, 90),
                value("2", LOST, 5),
                value("2", APPEARED, 90),
                value("3", CONCLUDED, 80),
                value("3", LOST, 5),
                value("3", APPEARED, 80),
                value("4", LOST, 0),
                value("4", APPEARED, 100),
                value("5", CONCLUDED, 92));
        assertEquals(List.of(1, 1), ranks(rows.get("1"), Col.RANK_MISSING_LOWER, Col.RANK), "4 is in nobody's way");
        assertEquals("LOW_COVERAGE", rows.get("4").getAs(Col.WHY_NOT_RANKED));
        assertNull(rows.get("4").getAs(Col.RANK));
        assertNull(rows.get("4").getAs(Col.SCORE), "what covers 25 % of the core set is no score of it");
        assertNull(rows.get("4").getAs(Col.SCORE_GEOMETRIC));
        assertEquals(25.0, rows.get("4").<Double>getAs(Col.COVERAGE));
        assertEquals(25.0, rows.get("4").<Double>getAs(Col.SCORE_IF_MISSING_WORST));
        assertEquals(100.0, rows.get("4").<Double>getAs(Col.SCORE_IF_MISSING_BEST));
        assertEquals(List.of(), themes(RULES, value("4", LOST, 0)));
        // 5 lies between 69 and 94 points, the three others at 80 to 96
        assertEquals(List.of(2, 4), ranks(rows.get("5"), Col.RANK_MISSING_LOWER, Col.RANK_MISSING_UPPER));
        assertEquals("MISSING_VALUES", rows.get("5").getAs(Col.WHY_NOT_RANKED));
        assertNull(rows.get("5").getAs(Col.RANK_P05));
    }

    /** Four places at 90, 60, 45 and 10 points; a quarter of the fifth is missing: it may move it by one rank of five, two are too many. */
    @Test
    void inAGroupOfFiveMissingValuesMayMoveAPlaceByOneRankOnly() {
        Map<String, Row> near = index(RULES, five(value("3", CONCLUDED, 30)));
        assertEquals(List.of(3, 4, 4), ranks(near.get("3"), Col.RANK_MISSING_LOWER, Col.RANK_MISSING_UPPER, Col.RANK));
        Map<String, Row> far = index(RULES, five(value("3", CONCLUDED, 50)));
        assertEquals(List.of(2, 4), ranks(far.get("3"), Col.RANK_MISSING_LOWER, Col.RANK_MISSING_UPPER));
        assertEquals("MISSING_VALUES", far.get("3").getAs(Col.WHY_NOT_RANKED));
        for (String empty : List.of(Col.RANK, Col.RANK_P05, Col.RANK_P95)) {
            assertNull(far.get("3").getAs(empty), empty);
        }
    }

    @Test
    void aPlaceThatIsBetterInEverythingIsFirstInEveryDraw() {
        Map<String, Row> rows = index(RULES, full());
        assertEquals(List.of(1, 1, 1), ranks(rows.get("1"), Col.RANK, Col.RANK_P05, Col.RANK_P95));
        assertEquals(List.of(4, 4, 4), ranks(rows.get("4"), Col.RANK, Col.RANK_P05, Col.RANK_P95));
        assertEquals(List.of(2, 3), ranks(rows.get("2"), Col.RANK_P05, Col.RANK_P95), "2 and 3 lead in one theme each");
    }

    /** Three thirds make 100, not 99.99999999999999, and equal scores tie. */
    @Test
    void roundingOfMeansMovesNoPlace() {
        IndexRules thirds = new IndexRules(
                List.of(new IndexDef.Theme("REC", 0.1), new IndexDef.Theme("LIT", 0.7)),
                RULES.parts(),
                RULES.themeOf(),
                RULES.perYear(),
                RULES.settings());
        Row row = index(thirds, value("1", CONCLUDED, 100), value("1", LOST, 0), value("1", APPEARED, 100))
                .get("1");
        for (String whole : List.of(
                Col.SCORE, Col.SCORE_GEOMETRIC, Col.SCORE_IF_MISSING_WORST, Col.SCORE_IF_MISSING_BEST, Col.COVERAGE)) {
            assertEquals(100.0, row.<Double>getAs(whole), whole);
        }
    }

    @Test
    void aWideIntervalOfOneValueWidensTheRankOfItsPlace() {
        Row[] rows = full();
        rows[0] = interval("1", CONCLUDED, 90, 20, 90);
        rows[1] = interval("1", LOST, 1, 1, 49);
        assertTrue(index(RULES, rows).get("1").<Integer>getAs(Col.RANK_P95) > 1);
    }

    @Test
    void placesThatChangeCodesChangeRows() {
        int[][] before = Sensitivity.sortedRanks(Values.of(List.of(wide("1", "2", "3", "4")), RULES), RULES, "group");
        int[][] after = Sensitivity.sortedRanks(Values.of(List.of(wide("4", "2", "1", "3")), RULES), RULES, "group");
        assertArrayEquals(new int[][] {before[2], before[1], before[3], before[0]}, after);
    }

    /** The same four places with wide intervals, under the codes given. */
    private static Row[] wide(String... codes) {
        return Stream.of(full())
                .map(row -> {
                    double value = row.<Double>getAs(Col.OBS_VALUE);
                    String code = codes[Integer.parseInt(row.getAs(Col.REF_AREA)) - 1];
                    return interval(code, row.getAs(Col.INDICATOR), value, value / 2, value + 9);
                })
                .toArray(Row[]::new);
    }

    @Test
    void contributionsOfThemesAddUpToTheScoreAndLeadsToTheGapFromTheMean() {
        List<Row> themes = themes(RULES, full());
        for (Row row : call(RULES, full())) {
            List<Row> own = themes.stream()
                    .filter(theme -> theme.getAs(Col.REF_AREA).equals(row.getAs(Col.REF_AREA)))
                    .toList();
            assertEquals(
                    List.of("LIT", "REC"),
                    own.stream().map(theme -> theme.getAs(Col.THEME)).toList());
            assertEquals(row.<Double>getAs(Col.SCORE), sum(own, Col.CONTRIBUTION), 1e-9);
            assertEquals(100, sum(own, Col.WEIGHT), 1e-9);
        }
        assertEquals(0, sum(themes, Col.LEAD), 1e-9);
    }

    /** 2 has nothing of LIT: it counts with its SCORE, 70, and SCORE stays 70. */
    @Test
    void leadsAddUpToTheGapFromTheMeanWhereAThemeIsMissingToo() {
        Row[] rows = {
            value("1", CONCLUDED, 90),
            value("1", LOST, 1),
            value("1", APPEARED, 95),
            value("2", CONCLUDED, 70),
            value("3", CONCLUDED, 75),
            value("3", LOST, 10)
        };
        List<Row> index = call(RULES, rows);
        List<Row> themes = themes(RULES, rows);
        double mean = sum(index, Col.SCORE) / 3;
        for (Row row : index) {
            List<Row> own = themes.stream()
                    .filter(theme -> theme.getAs(Col.REF_AREA).equals(row.getAs(Col.REF_AREA)))
                    .toList();
            assertEquals(2, own.size());
            assertEquals(row.<Double>getAs(Col.SCORE), sum(own, Col.CONTRIBUTION), 1e-8);
            assertEquals(row.<Double>getAs(Col.SCORE) - mean, sum(own, Col.LEAD), 1e-8);
        }
        Row missing = themes.get(2);
        assertEquals(List.of("2", "LIT"), List.of(missing.getAs(Col.REF_AREA), missing.getAs(Col.THEME)));
        assertNull(missing.getAs(Col.SCORE));
        assertEquals(0, missing.<Integer>getAs(Col.N_INDICATORS));
        // LIT brings a quarter of 96.5, of 70 and of 80 points
        assertEquals(70 / 4.0, missing.<Double>getAs(Col.CONTRIBUTION), 1e-9);
        assertEquals((70 - 246.5 / 3) / 4, missing.<Double>getAs(Col.LEAD), 1e-9);
    }

    /** Goalposts of what flows in a time are those of a year: 60 in 181 of 365 days go as far as 121 in a year. */
    @Test
    void halfAYearIsHeldAgainstHalfTheGoalpostsOfAYear() {
        IndexRules flow = new IndexRules(
                RULES.themes(), RULES.parts(), RULES.themeOf(), List.of(true, false, false), RULES.settings());
        Row year = index(flow, value("1", CONCLUDED, 60), value("1", LOST, 10)).get("1");
        Row[] halves = {
            of("2023-S1", value("1", CONCLUDED, 30)), of("2023-S1", value("1", LOST, 10)),
        };
        Row half = index(flow, halves).get("1");
        assertEquals((3 * 60 + 80) / 4.0, year.<Double>getAs(Col.SCORE), 1e-9);
        assertEquals((3 * 100 * 30 * 365 / 181.0 / 100 + 80) / 4.0, half.<Double>getAs(Col.SCORE), 1e-6);
    }

    /** Quantiles of a uniform rank: the share of draws at or below reaches the probability. */
    @Test
    void quantilesAreNearestRanks() {
        assertEquals(5, Sensitivity.quantile(oneTo(100), 0.05));
        assertEquals(95, Sensitivity.quantile(oneTo(100), 0.95));
        assertEquals(1, Sensitivity.quantile(oneTo(3), 0.05));
    }

    private static int[] oneTo(int n) {
        return IntStream.rangeClosed(1, n).toArray();
    }

    /** Four places without a gap at 90, 60, 45 and 10 points, and one that has but a rate. */
    private static Row[] five(Row gappy) {
        return Stream.concat(
                        Stream.of("1 90", "2 60", "4 45", "5 10")
                                .map(one -> one.split(" "))
                                .flatMap(one -> all(one[0], Double.parseDouble(one[1]))),
                        Stream.of(gappy))
                .toArray(Row[]::new);
    }

    private static Stream<Row> all(String area, double points) {
        return Stream.of(
                value(area, CONCLUDED, points), value(area, LOST, 50 - points / 2), value(area, APPEARED, points));
    }

    private static Row[] full() {
        return new Row[] {
            value("1", CONCLUDED, 90), value("1", LOST, 1), value("1", APPEARED, 95),
            value("2", CONCLUDED, 70), value("2", LOST, 2), value("2", APPEARED, 90),
            value("3", CONCLUDED, 75), value("3", LOST, 10), value("3", APPEARED, 60),
            value("4", CONCLUDED, 60), value("4", LOST, 20), value("4", APPEARED, 50)
        };
    }

    private static IndexRules rules(Settings.Index settings) {
        return new IndexRules(
                List.of(new IndexDef.Theme("REC", 3), new IndexDef.Theme("LIT", 1)),
                List.of(
                        new IndexDef.Part(CONCLUDED, "REC_ACCEPTED", 0, 100, 1),
                        new IndexDef.Part(LOST, "LIT_CONCLUDED", 50, 0, 1),
                        new IndexDef.Part(APPEARED, "LIT_CASES", 0, 100, 1)),
                List.of(0, 1, 1),
                List.of(false, false, false),
                settings);
    }

    private static List<Integer> ranks(Row row, String... columns) {
        return List.of(columns).stream()
                .map(column -> row.<Integer>getAs(column))
                .toList();
    }

    private static double sum(List<Row> rows, String column) {
        return rows.stream().mapToDouble(row -> row.<Double>getAs(column)).sum();
    }

    private static Map<String, Row> index(IndexRules rules, Row... group) {
        Map<String, Row> byPlace = new LinkedHashMap<>();
        call(rules, group).forEach(row -> byPlace.put(row.getAs(Col.REF_AREA), row));
        return byPlace;
    }

    private static List<Row> themes(IndexRules rules, Row... group) {
        return call(rules, group).stream()
                .flatMap(row -> Arrays.stream((Row[]) row.get(row.size() - 1)))
                .map(row -> Frames.named(Tables.INDEX_THEME, row))
                .toList();
    }

    private static List<Row> call(IndexRules rules, Row... group) {
        List<Row> found = new ArrayList<>();
        new IndexRows(rules)
                .call(List.of(group).iterator())
                .forEachRemaining(row -> found.add(Frames.named(Tables.INDEX, row)));
        return found;
    }

    private static Row value(String area, String indicator, double value) {
        return interval(area, indicator, value, value, value);
    }

    private static Row of(String period, Row value) {
        Row other = Frames.named(Tables.COMPARISON, value);
        ((GenericRowWithSchema) other).values()[other.fieldIndex(Col.TIME_PERIOD)] = period;
        return other;
    }

    private static Row interval(String area, String indicator, double value, double lower, double upper) {
        return Frames.named(
                Tables.COMPARISON,
                new RowCells(Tables.COMPARISON)
                        .set(Col.PEER_GROUP, "COUNTY_LEVEL")
                        .set(Col.FREQ, "A")
                        .set(Col.TIME_PERIOD, "2023")
                        .set(Col.REF_AREA, area)
                        .set(Col.AREA_NAME, "甲县")
                        .set(Col.INDICATOR, indicator)
                        .set(Col.DENOMINATOR, "_U")
                        .set(Col.OBS_VALUE, (Object) value)
                        .set(Col.OBS_VALUE_LOWER, (Object) lower)
                        .set(Col.OBS_VALUE_UPPER, (Object) upper)
                        .row());
    }
}
