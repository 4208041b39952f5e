package org.fazhi.view;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.schema.Col;

/** What the checks found, the gravest first. */
public final class IssueView {
    private static final List<String> GRAVEST_FIRST = List.of("ERROR", "WARNING", "INFO");

    /** One line an issue, then how often each check failed. */
    public static List<String> lines(PublishedRun run, Filter filter, String severity, String check) {
        List<TableRow> issues = filter.of(named(run)).stream()
                .filter(row -> severity == null || row.text(Col.SEVERITY).equals(severity))
                .filter(row -> check == null || row.text(Col.CHECK_ID).equals(check))
                .sorted(comparing((TableRow row) -> GRAVEST_FIRST.indexOf(row.text(Col.SEVERITY)))
                        .thenComparing(row -> row.text(Col.CHECK_ID))
                        .thenComparing(row -> row.text(Col.REF_AREA)))
                .toList();
        TextTable table =
                new TextTable("severity", "check", "place", "indicator:28", "period", "message:90", "document:24");
        Map<String, Integer> counts = new TreeMap<>();
        for (TableRow row : issues) {
            counts.merge(row.text(Col.SEVERITY) + " " + row.text(Col.CHECK_ID), 1, Integer::sum);
            table.add(
                    row.text(Col.SEVERITY),
                    row.text(Col.CHECK_ID),
                    row.text(Col.REF_AREA),
                    row.text(Col.INDICATOR),
                    row.text(Col.TIME_PERIOD),
                    row.text(Col.MESSAGE),
                    row.text(Col.DOC_ID));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        counts.forEach((what, count) -> lines.add("%6d  %s".formatted(count, what)));
        return lines;
    }

    /** Issues with the names of their place and indicator, so that they can be asked for by name. */
    private static List<TableRow> named(PublishedRun run) {
        Known known = Known.of(run);
        return run.rows(PublishedRun.ISSUE).stream()
                .map(row -> row.with(Col.AREA_NAME, known.places().getOrDefault(row.text(Col.REF_AREA), ""))
                        .with(Col.INDICATOR_NAME, known.indicators().getOrDefault(row.text(Col.INDICATOR), "")))
                .toList();
    }

    private IssueView() {}
}
