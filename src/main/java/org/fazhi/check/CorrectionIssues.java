package org.fazhi.check;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.CorrectionDef;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/**
 * CORRECTION_APPLIED (INFO) and CORRECTION_STALE (WARNING): one row a correction. Corrections are few: their cells are
 * looked up on the driver.
 */
public final class CorrectionIssues {
    /** ISSUE rows of the catalogue's corrections, as far as the tables show what became of them. */
    public static Dataset<Row> check(
            SparkSession spark,
            Dataset<Row> observation,
            Dataset<Row> lineage,
            Dataset<Row> rejected,
            Catalog catalog) {
        List<Row> issues = new ArrayList<>();
        if (!catalog.corrections().isEmpty()) {
            Object[] areas = catalog.corrections().stream()
                    .map(CorrectionDef::refArea)
                    .distinct()
                    .toArray();
            List<Row> cells = observation
                    .filter(col(Col.REF_AREA)
                            .isin(areas)
                            .and(col(Col.DERIVATION).equalTo("REPORTED")))
                    .collectAsList();
            List<Row> corrected = Corrected.filterCorrected(lineage).collectAsList();
            List<String> dropped = Corrected.filterDropped(rejected).select(Col.DETAIL).collectAsList().stream()
                    .map(row -> row.getString(0))
                    .toList();
            catalog.corrections().forEach(one -> issues.add(issue(one, cells, corrected, dropped)));
        }
        return spark.createDataFrame(issues, Tables.ISSUE.schema());
    }

    private static Row issue(CorrectionDef one, List<Row> cells, List<Row> corrected, List<String> dropped) {
        Optional<Row> cell = cells.stream().filter(row -> isOf(one, row)).findFirst();
        boolean applied = dropped.contains(one.told()) || corrected.stream().anyMatch(row -> isOf(one, row));
        RowCells issue = new RowCells(Tables.ISSUE)
                .set(Col.CHECK_ID, applied ? "CORRECTION_APPLIED" : "CORRECTION_STALE")
                .set(Col.SEVERITY, (applied ? Severity.INFO : Severity.WARNING).name())
                .set(Col.REF_AREA, one.refArea())
                .set(Col.INDICATOR, one.indicator())
                .set(Col.STAT_SCOPE, one.statScope())
                .set(
                        Col.DENOMINATOR,
                        cell.map(row -> row.<String>getAs(Col.DENOMINATOR)).orElse(over(one)))
                .set(
                        Col.FREQ,
                        TimePeriod.parse(one.timePeriod()).map(TimePeriod::freq).orElse(""))
                .set(Col.TIME_PERIOD, one.timePeriod())
                .set(Col.MESSAGE, applied ? one.told() : stale(one, cell));
        cell.ifPresent(row -> issue.copy(row, List.of(Col.DOC_ID, Col.CHAR_START, Col.CHAR_END, Col.QUOTE))
                .set(Col.OBSERVED, row.getAs(Col.OBS_VALUE)));
        return issue.row();
    }

    private static String stale(CorrectionDef one, Optional<Row> cell) {
        String why = cell.map(row -> "the source prints " + row.getAs(Col.RAW_VALUE) + ", not " + one.expect())
                .orElseGet(() -> "no report states this cell" + writtenOtherwise(one.timePeriod()));
        return "not applied, " + why + ": " + one.id() + " in " + one.at();
    }

    /** 2023-01-01/P6M is 2023-S1 in every table. */
    private static String writtenOtherwise(String period) {
        String code = TimePeriod.parse(period).map(TimePeriod::code).orElse("no period");
        return code.equals(period) ? "" : ", " + period + " is " + code;
    }

    private static String over(CorrectionDef one) {
        return one.denominator() == null ? "_Z" : one.denominator();
    }

    private static boolean isOf(CorrectionDef one, Row row) {
        return one.isOf(
                row.getAs(Col.REF_AREA),
                row.getAs(Col.INDICATOR),
                row.getAs(Col.STAT_SCOPE),
                row.getAs(Col.DENOMINATOR),
                row.getAs(Col.TIME_PERIOD));
    }

    private CorrectionIssues() {}
}
