package org.fazhi.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
class CoveragesTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final RowCells[] REPORTS = {
        report("a22", "370101", "2022", "甲局", LocalDate.of(2023, 3, 31)),
        report("a23", "370101", "2023", "甲局", LocalDate.of(2024, 4, 11)),
        report("b", "370102", "2023-S1", "乙局", LocalDate.of(2023, 7, 5))
    };
    private static final RowCells[] FIGURES = {
        Observed.count("370101", "REC_ACCEPTED", "2022", 3),
        Observed.count("370101", "REC_CONCLUDED", "2022", 3),
        Observed.count("370101", "REC_ACCEPTED", "2023", 5),
        Observed.count("370101", "REC_ACCEPTED", "2023-S1", 2),
        Observed.count("370101", "AID_CASES", "2023", 2).set(Col.DERIVATION, "ANNUALISED"),
        Observed.rate("370101", "REC_CONCLUSION_RATE", "REC_ACCEPTED", "2022", 100)
                .set(Col.DERIVATION, "RATIO_OF_PARTS"),
        Observed.count("370102", "REC_ACCEPTED", "2023-S1", 2),
        Observed.count("370102", "REC_ACCEPTED", "2022", 2)
    };

    @Test
    void onlyAReportOfTheWholeYearShowsThatAFigureIsAbsent(SparkSession spark) {
        Map<String, Row> cells = coverage(spark, FIGURES);
        int codes = CATALOG.indicators().size();
        assertEquals(2 * codes + 2, cells.size());
        assertEquals("ABSENT 0", cell(cells, "370101 REC_CONCLUSION_RATE 2022"), "no report prints this ratio");
        assertEquals("FIGURE 2", cell(cells, "370101 REC_ACCEPTED 2023"));
        assertEquals("DROPPED 0", cell(cells, "370101 REC_CONCLUDED 2023"));
        assertEquals("ABSENT 0", cell(cells, "370101 AID_CASES 2023"), "an estimate is no figure");
        assertEquals("ABSENT 0", cell(cells, "370101 AID_CASES 2022"));
        assertEquals("FIGURE 1", cell(cells, "370102 REC_ACCEPTED 2023"));
        assertNull(cells.get("370102 REC_CONCLUDED 2023"), "a half-year report says nothing of the year");
    }

    /** One of the year refused twice, a target, one of the year before, and one that no indicator fits. */
    @Test
    void aFigureThatTheReportPrintsAndThatWasRejectedIsUnusedAndNotAbsent(SparkSession spark) {
        RowCells[] rejected = {
            rejected("1", "a23", "REC_CONCLUDED", "observation", LocalDate.of(2023, 12, 31)),
            rejected("2", "a23", "REC_CONCLUDED", "observation", null),
            rejected("3", "a23", "AID_CASES", "target", LocalDate.of(2023, 12, 31)),
            rejected("4", "a23", "MED_CONCLUDED", "observation", LocalDate.of(2022, 12, 31)),
            rejected("5", "a23", null, "observation", LocalDate.of(2023, 12, 31)),
            rejected("6", "a23", "REC_ACCEPTED", "observation", LocalDate.of(2023, 12, 31)),
            rejected("7", "b", "REC_CONCLUDED", "observation", LocalDate.of(2023, 6, 30))
        };
        Map<String, Row> without = coverage(spark, FIGURES);
        Map<String, Row> cells = coverage(spark, rejected, FIGURES);
        assertEquals("UNUSED 0", cell(cells, "370101 REC_CONCLUDED 2023"));
        assertEquals(2, cells.get("370101 REC_CONCLUDED 2023").<Integer>getAs(Col.N_UNUSED));
        assertEquals("ABSENT 0", cell(cells, "370101 AID_CASES 2023"), "a target is no figure");
        assertEquals("ABSENT 0", cell(cells, "370101 MED_CONCLUDED 2023"), "of the year before");
        assertEquals("FIGURE 2", cell(cells, "370101 REC_ACCEPTED 2023"));
        assertEquals(1, cells.get("370101 REC_ACCEPTED 2023").<Integer>getAs(Col.N_UNUSED));
        assertEquals(without.keySet(), cells.keySet());
    }

    @Test
    void onePlaceMoreChangesNoOthersCoverage(SparkSession spark) {
        Map<String, Row> without = coverage(spark, FIGURES);
        Map<String, Row> with = coverage(
                spark,
                Stream.concat(Stream.of(FIGURES), Stream.of(Observed.count("510303", "MED_CONCLUDED", "2023", 9)))
                        .toArray(RowCells[]::new));
        assertEquals(without.size() + 1, with.size());
        with.remove("510303 MED_CONCLUDED 2023");
        assertEquals(without, with);
    }

    @Test
    void aReportDueBeforeTheFirstOfAprilIsLateByTheDaysAfterTheLastOfMarchAndMissingOnceItIsDue(SparkSession spark) {
        RowCells[] reports = Stream.concat(
                        Stream.of(REPORTS),
                        Stream.of(
                                report("c19", "370103", "2019", "丙局", LocalDate.of(2020, 4, 1)),
                                report("c21", "370103", "2021", "丙局", null)))
                .toArray(RowCells[]::new);
        List<String> rows = Punctualities.punctuality(
                        Frames.of(spark, Tables.REPORT, reports),
                        Frames.of(spark, Tables.OBSERVATION, FIGURES),
                        CATALOG,
                        YearMonth.of(2024, 2))
                .orderBy(Col.REF_AREA, Col.TIME_PERIOD)
                .select(Col.REF_AREA, Col.TIME_PERIOD, Col.DEADLINE, Col.DAYS_LATE, Col.MISSING)
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" "))
                .toList();
        assertEquals(
                List.of(
                        "370101 2022 2023-03-31 0 false",
                        "370101 2023 2024-03-31 11 false",
                        "370103 2019 2020-03-31 1 false",
                        "370103 2020 2021-03-31 null true",
                        "370103 2021 2022-03-31 null false",
                        "370103 2022 2023-03-31 null true"),
                rows);
    }

    @Test
    void anIssuerIsOneHoweverItIsWritten() {
        assertEquals("鲤城区司法局", Issuers.bodies("泉州市鯉城區司法局", "鲤城区"));
        assertEquals("鲤城区司法局", Issuers.bodies(" 鲤城区司法局 ", "鲤城区"));
        assertEquals("中共文疃镇委员会 文疃镇人民政府", Issuers.bodies("中共莒南县文疃镇委员会 文疃镇人民政府", "文疃镇"));
        assertEquals("中共文疃镇委员会 文疃镇人民政府", Issuers.bodies("莒南县文疃镇人民政府、中国共产党文疃镇委员会", "文疃镇"));
        assertEquals("市场监督管理局", Issuers.bodies("市场监督管理局", "鲤城区"));
        assertEquals("_U", Issuers.bodies(null, "鲤城区"));
    }

    @Test
    void aYearIsMissingBetweenReportsOfOneIssuerWrittenInTwoWays(SparkSession spark) {
        RowCells[] reports = {
            report("a", "350502", "2021", "泉州市鯉城區司法局", LocalDate.of(2022, 3, 1)).set(Col.AREA_NAME, "鲤城区"),
            report("b", "350502", "2023", "鲤城区司法局", LocalDate.of(2024, 3, 1)).set(Col.AREA_NAME, "鲤城区")
        };
        assertEquals(
                List.of("2021 false", "2022 true", "2023 false"),
                Punctualities.punctuality(
                                Frames.of(spark, Tables.REPORT, reports),
                                Frames.of(spark, Tables.OBSERVATION, FIGURES),
                                CATALOG,
                                YearMonth.of(2025, 2))
                        .orderBy(Col.TIME_PERIOD)
                        .collectAsList()
                        .stream()
                        .map(row -> row.getAs(Col.TIME_PERIOD) + " " + row.getAs(Col.MISSING))
                        .toList());
    }

    @Test
    void aReportIsMissedFromTheMonthItIsDueInAndNoLongerOnceThePlaceHasEnded(SparkSession spark) {
        assertEquals(List.of("2017"), given(spark, "370103", YearMonth.of(2019, 2)));
        assertEquals(List.of("2017", "2018 missed"), given(spark, "370103", YearMonth.of(2019, 3)));
        assertEquals(List.of("2017", "2020"), given(spark, "370103", YearMonth.of(2018, 5), "2020"), "not due yet");
        // 莱芜市 was no more from 2019 on
        assertEquals(List.of("2017"), given(spark, "371200", YearMonth.of(2022, 1)));
    }

    private static List<String> given(SparkSession spark, String area, YearMonth asOf, String... later) {
        RowCells[] reports = Stream.concat(Stream.of("2017"), Stream.of(later))
                .map(year -> report("d" + year, area, year, "丁局", LocalDate.of(2018, 2, 1)))
                .toArray(RowCells[]::new);
        return Punctualities.punctuality(
                        Frames.of(spark, Tables.REPORT, reports),
                        Frames.of(spark, Tables.OBSERVATION, FIGURES),
                        CATALOG,
                        asOf)
                .orderBy(Col.TIME_PERIOD)
                .collectAsList()
                .stream()
                .map(row -> row.getAs(Col.TIME_PERIOD) + (row.<Boolean>getAs(Col.MISSING) ? " missed" : ""))
                .toList();
    }

    @Test
    void aTownshipTakesTheCodeOfItsFigures(SparkSession spark) {
        RowCells[] reports = {
            report("t", "371327-文疃镇", "2023", "文疃镇人民政府", LocalDate.of(2024, 1, 9))
                    .set(Col.AREA_NAME, "文疃镇")
        };
        RowCells[] figures = {
            Observed.count("371327105", "REC_ACCEPTED", "2023", 1)
                    .set(Col.DOC_ID, "t")
                    .set(Col.AREA_NAME, "文疃镇")
        };
        assertEquals(
                List.of("371327105"),
                Punctualities.punctuality(
                                Frames.of(spark, Tables.REPORT, reports),
                                Frames.of(spark, Tables.OBSERVATION, figures),
                                CATALOG,
                                YearMonth.of(2024, 1))
                        .collectAsList()
                        .stream()
                        .map(row -> row.<String>getAs(Col.REF_AREA))
                        .toList());
    }

    private static String cell(Map<String, Row> cells, String key) {
        return cells.get(key).getAs(Col.STATUS) + " " + cells.get(key).getAs(Col.N_OBS);
    }

    /** Cells by place, indicator and year. */
    private static Map<String, Row> coverage(SparkSession spark, RowCells... figures) {
        return coverage(spark, new RowCells[0], figures);
    }

    private static Map<String, Row> coverage(SparkSession spark, RowCells[] rejected, RowCells... figures) {
        Map<String, Row> cells = new TreeMap<>();
        Coverages.coverage(
                        spark,
                        Frames.of(spark, Tables.REPORT, REPORTS),
                        Frames.of(spark, Tables.OBSERVATION, figures),
                        Frames.of(spark, Tables.REJECTED, rejected),
                        CATALOG)
                .collectAsList()
                .forEach(row -> cells.put(
                        row.getAs(Col.REF_AREA) + " " + row.getAs(Col.INDICATOR) + " " + row.getAs(Col.TIME_PERIOD),
                        row));
        return cells;
    }

    private static RowCells rejected(String id, String document, String indicator, String kind, LocalDate end) {
        return new RowCells(Tables.REJECTED)
                .set(Col.METRIC_ID, id)
                .set(Col.DOC_ID, document)
                .set(Col.INDICATOR, indicator)
                .set(Col.KIND, kind)
                .set(Col.PERIOD_END, end)
                .set(Col.REASON, "CONTRADICTED");
    }

    private static RowCells report(String id, String area, String period, String issuer, LocalDate published) {
        return new RowCells(Tables.REPORT)
                .set(Col.DOC_ID, id)
                .set(Col.REF_AREA, area)
                .set(Col.AREA_NAME, "甲" + area + "县")
                .set(Col.FREQ, period.length() == 4 ? "A" : "S")
                .set(Col.TIME_PERIOD, period)
                .set(Col.ISSUER, issuer)
                .set(Col.DATE_PUBLISHED, published);
    }
}
