package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/**
 * Rules over a row of REPORT: REPORT_UNREAD, a file without a text; PLACE_UNKNOWN, PLACE_AMBIGUOUS and
 * PERIOD_UNKNOWN, a report that does not tell which it is of; PLACE_CONFLICT and PERIOD_CONFLICT, parts of a report that
 * speak for different places or periods.
 */
final class ReportChecks {
    private static final Set<String> UNDERSTOOD = Set.of("OK", "CORRECTED");
    /** Read, but of which place or period is not known: none of its figures becomes an observation. */
    private static final Set<String> UNSETTLED = Set.of("PLACE_UNKNOWN", "PLACE_AMBIGUOUS", "PERIOD_UNKNOWN");

    static List<Row> of(Row report) {
        List<Row> found = new ArrayList<>();
        String status = report.getAs(Col.STATUS);
        if (UNSETTLED.contains(status)) {
            found.add(issue(report, status, Severity.WARNING, "none of its figures counts: " + report.getAs(Col.NOTE)));
        } else if (!UNDERSTOOD.contains(status)) {
            found.add(issue(report, "REPORT_UNREAD", Severity.ERROR, status + ": " + report.getAs(Col.NOTE)));
        }
        conflict(report, Col.PLACE_CONFLICT, report.getAs(Col.REF_AREA), found);
        conflict(report, Col.PERIOD_CONFLICT, report.getAs(Col.TIME_PERIOD), found);
        return found;
    }

    /** A column that holds what speaks against the report's place or period is also the name of its rule. */
    private static void conflict(Row report, String rule, String settledOn, List<Row> found) {
        String against = report.getAs(rule);
        if (against != null) {
            found.add(issue(report, rule, Severity.WARNING, settledOn + " was taken; against it speaks " + against));
        }
    }

    private static Row issue(Row report, String checkId, Severity severity, String message) {
        return new RowCells(Tables.ISSUE)
                .copy(report, List.of(Col.DOC_ID, Col.REF_AREA, Col.FREQ, Col.TIME_PERIOD))
                .set(Col.CHECK_ID, checkId)
                .set(Col.SEVERITY, severity.name())
                .set(Col.QUOTE, report.getAs(Col.TITLE))
                .set(Col.MESSAGE, message)
                .row();
    }

    private ReportChecks() {}
}
