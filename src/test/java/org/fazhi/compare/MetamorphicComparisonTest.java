package org.fazhi.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.support.Observed;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must not change when the input changes in a way that means nothing, and what alone may when it means something. */
@ExtendWith(SparkExtension.class)
class MetamorphicComparisonTest {
    private static final String ACCEPTED = "REC_ACCEPTED";
    private static final String CONCLUDED = "REC_CONCLUDED";
    private static final String RATE = "REC_CONCLUSION_RATE";
    private static final String YUAN_A_CASE = "AID_LOSSES_PER_CASE";
    private static final Catalog CATALOG = Catalog.packed();
    /** Cases, people, yuan a case. */
    private static final double[][] PER_HEAD = {
        {500, 500_000, 3_000}, {40, 20_000, 12_000}, {900, 1_000_000, 12_000}, {300, 330_000, 450}
    };

    private static final List<String> PLACES = List.of("370102", "370103", "370202", "370203", "510303", "510304");
    private static final List<String> RANKS = List.of(
            Col.N_AREAS,
            Col.VALUE_RANK,
            Col.RANK,
            Col.RANK_LOWER,
            Col.RANK_UPPER,
            Col.RANK_CI_LOWER,
            Col.RANK_CI_UPPER,
            Col.PERCENTILE,
            Col.WHY_NOT_COMPARABLE,
            Col.WHY_NO_SCORE);
    /** What a row says of its place alone. */
    private static final List<String> OWN = List.of(
            Col.OBS_VALUE,
            Col.OBS_VALUE_LOWER,
            Col.OBS_VALUE_UPPER,
            Col.CI_LOWER,
            Col.CI_UPPER,
            Col.NUMERATOR_VALUE,
            Col.DENOMINATOR_VALUE);

    @Test
    void theOrderOfTheObservationsMeansNothing(SparkSession spark) {
        List<RowCells> observations = observations(PLACES);
        Map<List<Object>, Row> before = byKey(compare(spark, observations));
        Collections.shuffle(observations, new Random(1));
        assertEquals(before, byKey(compare(spark, observations)));
    }

    @Test
    void namingPlacesOtherwiseMovesTheirRowsAndNothingElse(SparkSession spark) {
        List<String> swapped = List.of("370103", "370102", "370203", "370202", "510304", "510303");
        Map<List<Object>, Row> before = byKey(compare(spark, observations(PLACES)));
        List<Row> after = compare(spark, observations(swapped));
        assertEquals(before.size(), after.size());
        List<String> statistics = new ArrayList<>(RANKS);
        statistics.addAll(OWN);
        statistics.addAll(List.of(Col.Z_SCORE, Col.ROBUST_Z, Col.GAP_TO_BEST, Col.FUNNEL_998_LOWER));
        for (Row row : after) {
            List<Object> key = key(row);
            key.set(key.size() - 1, PLACES.get(swapped.indexOf(row.<String>getAs(Col.REF_AREA))));
            assertEquals(cells(before.get(key), statistics), cells(row, statistics), key.toString());
        }
    }

    @Test
    void withoutOnePlaceTheOthersKeepWhatIsTheirOwn(SparkSession spark) {
        Map<List<Object>, Row> all = byKey(compare(spark, observations(PLACES)));
        List<Row> fewer = compare(spark, observations(PLACES.subList(1, 6)));
        int moved = 0;
        for (Row row : fewer) {
            Row before = all.get(key(row));
            assertEquals(cells(before, OWN), cells(row, OWN));
            Integer rank = row.getAs(Col.VALUE_RANK);
            int drop = before.<Integer>getAs(Col.VALUE_RANK) - rank;
            assertEquals(true, drop == 0 || drop == 1, "a rank moves by the place that left");
            moved += drop;
            boolean sameGroup = before.getAs(Col.N_AREAS).equals(row.getAs(Col.N_AREAS));
            if (sameGroup) {
                assertEquals(before, row, "a group the place was not in does not change");
            }
        }
        assertNotEquals(0, moved);
    }

    @Test
    void countingInAnotherScaleMovesNoRank(SparkSession spark) {
        Map<List<Object>, Row> before = byKey(compare(spark, counts(value -> value)));
        int scored = 0;
        for (Row row : compare(spark, counts(value -> 10_000 * value))) {
            Row unscaled = before.get(key(row));
            assertEquals(cells(unscaled, RANKS), cells(row, RANKS));
            if (unscaled.getAs(Col.Z_SCORE) != null) {
                assertEquals(unscaled.<Double>getAs(Col.Z_SCORE), row.<Double>getAs(Col.Z_SCORE), 1e-12);
                scored++;
            }
            assertEquals(10_000 * unscaled.<Double>getAs(Col.PEER_MEAN), row.<Double>getAs(Col.PEER_MEAN), 1e-6);
        }
        assertNotEquals(0, scored);
    }

    /** Yuan or ten thousand yuan a case, people or ten thousand people: what is ranked keeps its rank. */
    @Test
    void measuringARateInAnotherUnitMovesNoRank(SparkSession spark) {
        Map<List<Object>, Row> before = byKey(rates(spark, 1, 1));
        int ranked = 0;
        for (Row row : rates(spark, 1e-4, 1e4)) {
            Row unscaled = before.get(key(row));
            assertEquals(cells(unscaled, RANKS), cells(row, RANKS), key(row).toString());
            ranked += row.getAs(Col.RANK) == null ? 0 : 1;
        }
        assertTrue(ranked >= 2 * PER_HEAD.length, "ranks of " + ranked);
    }

    /** A rate per head and one of money over cases. */
    private static List<Row> rates(SparkSession spark, double money, double heads) {
        List<RowCells> observations = new ArrayList<>();
        List<RowCells> populations = new ArrayList<>();
        for (int i = 0; i < PER_HEAD.length; i++) {
            String place = PLACES.get(i);
            observations.add(Observed.count(place, "AID_CASES", "2023", PER_HEAD[i][0]));
            populations.add(Compared.population(place, "2023", PER_HEAD[i][1] * heads));
            observations.add(Observed.rate(place, YUAN_A_CASE, "AID_CASES", "2023", PER_HEAD[i][2] * money)
                    .set(Col.UNIT_MEASURE, "CNY_PER_CASE"));
        }
        return Compared.of(spark, CATALOG, populations.toArray(RowCells[]::new), observations.toArray(RowCells[]::new))
                .rows()
                .stream()
                // groups by size are of people as they are delivered
                .filter(row -> row.getAs(Col.PEER_GROUP).equals("COUNTY_LEVEL"))
                .toList();
    }

    private static List<RowCells> counts(DoubleUnaryOperator scale) {
        double[] values = {12, 40, 7, 40};
        List<RowCells> observations = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            observations.add(Observed.count(PLACES.get(i), ACCEPTED, "2023", scale.applyAsDouble(values[i])));
        }
        return observations;
    }

    private static List<RowCells> observations(List<String> places) {
        Map<String, double[]> parts = new TreeMap<>(Map.of(
                "0", new double[] {57, 60},
                "1", new double[] {190, 200},
                "2", new double[] {20, 100},
                "3", new double[] {9, 10},
                "4", new double[] {300, 303},
                "5", new double[] {44, 50}));
        List<RowCells> observations = new ArrayList<>();
        for (int i = PLACES.size() - places.size(); i < PLACES.size(); i++) {
            String place = places.get(i - PLACES.size() + places.size());
            double[] part = parts.get(String.valueOf(i));
            observations.add(Observed.count(place, CONCLUDED, "2023", part[0]));
            observations.add(Observed.count(place, ACCEPTED, "2023", part[1]));
            observations.add(Observed.rate(place, RATE, ACCEPTED, "2023", 100 * part[0] / part[1]));
        }
        return observations;
    }

    private static List<Row> compare(SparkSession spark, List<RowCells> observations) {
        return Compared.of(spark, CATALOG, new RowCells[0], observations.toArray(RowCells[]::new))
                .rows();
    }

    private static Map<List<Object>, Row> byKey(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(MetamorphicComparisonTest::key, row -> row));
    }

    /** REF_AREA last. */
    private static List<Object> key(Row row) {
        return new ArrayList<>(cells(row, Tables.COMPARISON.key()));
    }

    private static List<Object> cells(Row row, List<String> names) {
        return Arrays.asList(names.stream().map(name -> row.getAs(name)).toArray());
    }
}
