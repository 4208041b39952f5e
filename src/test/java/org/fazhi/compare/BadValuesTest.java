package org.fazhi.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.support.Observed;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Values no statistic can be made of: an empty cell with a reason, never NaN or infinity. */
@ExtendWith(SparkExtension.class)
class BadValuesTest {
    private static final String ACCEPTED = "REC_ACCEPTED";
    private static final Catalog CATALOG = Catalog.packed();

    @Test
    void aGroupWithoutAnyValueHasNoFigures(SparkSession spark) {
        Map<String, Row> rows = counts(spark, null, null, null);
        rows.values().forEach(row -> {
            assertEquals("ONE_SIDED", row.getAs(Col.WHY_NOT_COMPARABLE));
            assertEquals(0, row.<Integer>getAs(Col.N_AREAS));
            assertNull(row.getAs(Col.PEER_MEDIAN));
        });
    }

    @Test
    void equalValuesHaveNoScoreAndSayWhy(SparkSession spark) {
        counts(spark, 0.1, 0.1, 0.1, 0.1).values().forEach(row -> {
            assertEquals("ALL_EQUAL", row.getAs(Col.WHY_NO_SCORE));
            assertNull(row.getAs(Col.Z_SCORE));
            assertNull(row.getAs(Col.MIN_MAX));
            assertEquals(1, row.<Integer>getAs(Col.VALUE_RANK));
        });
        counts(spark, 4.0, 4.0, 4.0, 9.0).values().forEach(row -> {
            assertEquals("HALF_EQUAL", row.getAs(Col.WHY_NO_SCORE));
            assertNull(row.getAs(Col.ROBUST_Z));
            assertNotNull(row.getAs(Col.Z_SCORE));
        });
    }

    @Test
    void aNegativeCountCountsNowhere(SparkSession spark) {
        Map<String, Row> rows = counts(spark, -5.0, 10.0, 20.0);
        assertEquals("NEGATIVE", rows.get("370102").getAs(Col.WHY_NOT_COMPARABLE));
        assertEquals(-5.0, rows.get("370102").<Double>getAs(Col.OBS_VALUE));
        assertEquals(15.0, rows.get("370103").<Double>getAs(Col.PEER_MEAN));
    }

    @Test
    void theLargestNumbersThatAreReadKeepEveryFigureFinite(SparkSession spark) {
        Map<String, Row> rows = counts(spark, 1e15, 999_999_999_999_999.0, 0.0, 1.0);
        assertEquals(1, rows.get("370102").<Integer>getAs(Col.VALUE_RANK));
        assertEquals(2, rows.get("370103").<Integer>getAs(Col.VALUE_RANK));
        assertNull(rows.get("370102").getAs(Col.WHY_NO_SCORE));
        Map<String, Row> beyond = counts(spark, Double.MAX_VALUE, Double.MAX_VALUE / 2, -0.0, Double.MIN_VALUE);
        assertEquals("OUT_OF_RANGE", beyond.get("370102").getAs(Col.WHY_NO_SCORE));
    }

    @Test
    void sharesOfHugeNumbersAndRatesOfFewPeopleStayFinite(SparkSession spark) {
        RowCells[] people = {Compared.population("370102", "2023", 1), Compared.population("370103", "2023", 1e15)};
        List<Row> rows = Compared.of(
                        spark,
                        CATALOG,
                        people,
                        Observed.count("370102", ACCEPTED, "2023", 1e15),
                        Observed.count("370102", "REC_CONCLUDED", "2023", 1e15),
                        Observed.rate("370102", "REC_CONCLUSION_RATE", ACCEPTED, "2023", 100),
                        Observed.count("370103", ACCEPTED, "2023", 0),
                        Observed.count("370103", "REC_CONCLUDED", "2023", 0),
                        Observed.rate("370103", "REC_CONCLUSION_RATE", ACCEPTED, "2023", 0))
                .rows();
        assertFinite(rows);
        Row empty = rows.stream()
                .filter(row -> row.getAs(Col.INDICATOR).equals("REC_CONCLUSION_RATE"))
                .filter(row -> row.getAs(Col.REF_AREA).equals("370103"))
                .findFirst()
                .orElseThrow();
        assertEquals("SMALL_DENOMINATOR", empty.getAs(Col.WHY_NOT_COMPARABLE));
        assertNull(empty.getAs(Col.CI_LOWER));
    }

    /** Counts of as many places as values, first 370102, then 370103 …; null is a bound only. */
    private static Map<String, Row> counts(SparkSession spark, Double... values) {
        RowCells[] observations = new RowCells[values.length];
        for (int i = 0; i < values.length; i++) {
            observations[i] = Observed.count("37010" + (2 + i), ACCEPTED, "2023", values[i] == null ? 1 : values[i]);
            if (values[i] == null) {
                observations[i].set(Col.OBS_VALUE, null);
            }
        }
        Compared compared = Compared.of(spark, CATALOG, new RowCells[0], observations);
        assertFinite(compared.rows());
        return compared.reported(ACCEPTED, "_Z", "2023", "COUNTY_LEVEL");
    }

    private static void assertFinite(List<Row> rows) {
        for (Row row : rows) {
            assertTrue(
                    Arrays.stream(row.schema().fieldNames())
                            .map(name -> row.<Object>getAs(name))
                            .allMatch(cell -> !(cell instanceof Double number) || Double.isFinite(number)),
                    row.toString());
        }
    }
}
