package org.fazhi.check;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/** A finding as a row of its table. */
final class IssueRow {
    private static final List<String> SOURCE = List.of(Col.DOC_ID, Col.CHAR_START, Col.CHAR_END, Col.QUOTE);

    private static final List<String> KEY =
            List.of(Col.REF_AREA, Col.INDICATOR, Col.STAT_SCOPE, Col.DENOMINATOR, Col.FREQ, Col.TIME_PERIOD);

    /** @param places give REF_AREA and AREA_NAME the code that OBSERVATION has */
    static Row of(Finding finding, Places places) {
        Figure figure = finding.figure();
        return new RowCells(Tables.ISSUE)
                .copy(figure.metric(), SOURCE)
                .copy(figure.metric(), List.of(Col.METRIC_ID, Col.INDICATOR, Col.FREQ, Col.TIME_PERIOD))
                .set(Col.REF_AREA, code(figure.metric(), places))
                .set(Col.STAT_SCOPE, figure.scope())
                .set(Col.DENOMINATOR, figure.isRate() ? "_U" : "_Z")
                .set(Col.CHECK_ID, finding.checkId())
                .set(Col.SEVERITY, finding.severity().name())
                .set(Col.OBSERVED, figure.bounds().value())
                .set(Col.EXPECTED_LOWER, finding.expected().lower())
                .set(Col.EXPECTED_UPPER, finding.expected().upper())
                .set(Col.MESSAGE, finding.message())
                .row();
    }

    static Row of(CellFinding finding) {
        return cells(finding).row();
    }

    /** For those who know more of it than its cell. */
    static RowCells cells(CellFinding finding) {
        return new RowCells(Tables.ISSUE)
                .copy(finding.cell().row(), KEY)
                .copy(finding.cell().row(), SOURCE)
                .set(Col.CHECK_ID, finding.checkId())
                .set(Col.SEVERITY, finding.severity().name())
                .set(Col.OBSERVED, finding.cell().bounds().value())
                .set(Col.EXPECTED_LOWER, finding.expected().lower())
                .set(Col.EXPECTED_UPPER, finding.expected().upper())
                .set(Col.MESSAGE, StringUtils.trim(finding.message()));
    }

    private static String code(Row metric, Places places) {
        String printed = metric.getAs(Col.REF_AREA);
        return RefArea.parse(printed)
                .flatMap(area -> places.placed(area, metric.getAs(Col.AREA_NAME), metric.getAs(Col.PERIOD_END)))
                .map(PlaceDef::code)
                .orElse(printed);
    }

    private IssueRow() {}
}
