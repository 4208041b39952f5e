package org.fazhi.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.schema.Col;

/** Where a value comes from: the figures it rests on, each with its sentence, document and place in the text. */
public final class ExplainView {
    /** One paragraph an observation; none when the run has no such value. */
    public static List<String> lines(PublishedRun run, Filter filter) {
        Map<List<String>, List<TableRow>> lineage =
                run.rows(PublishedRun.LINEAGE).stream().collect(groupingBy(TableRow::cell));
        Map<String, TableRow> metrics = run.rows(PublishedRun.METRIC).stream()
                .collect(toMap(row -> row.text(Col.METRIC_ID), row -> row, (one, other) -> one));
        Map<List<String>, List<TableRow>> issues =
                run.rows(PublishedRun.ISSUE).stream().collect(groupingBy(TableRow::cell));
        LearntShares shares = LearntShares.of(run);
        return filter.named(run, PublishedRun.OBSERVATION)
                .flatMap(row -> Stream.of(
                                value(row),
                                shares.lines(row),
                                basis(lineage.getOrDefault(row.cell(), List.of()), metrics),
                                doubts(issues.getOrDefault(row.cell(), List.of())),
                                List.of(""))
                        .flatMap(List::stream))
                .toList();
    }

    private static List<String> value(TableRow row) {
        List<String> lines = new ArrayList<>();
        lines.add("%s %s · %s %s · %s · %s"
                .formatted(
                        row.text(Col.AREA_NAME),
                        row.text(Col.REF_AREA),
                        row.text(Col.INDICATOR_NAME),
                        row.text(Col.INDICATOR),
                        row.text(Col.STAT_SCOPE),
                        row.text(Col.TIME_PERIOD)));
        if (row.has(Col.WHY_NO_VALUE)) {
            lines.add("  value      none: %s refused, %s"
                    .formatted(row.text(Col.DERIVATION), row.text(Col.WHY_NO_VALUE)));
            return lines;
        }
        lines.add("  value      %s %s, %s, status %s, between %s and %s"
                .formatted(
                        Values.observed(row),
                        row.text(Col.UNIT_MEASURE),
                        row.text(Col.DERIVATION),
                        row.text(Col.OBS_STATUS),
                        bound(row.number(Col.OBS_VALUE_LOWER)),
                        bound(row.number(Col.OBS_VALUE_UPPER))));
        return lines;
    }

    private static String bound(Double value) {
        return value == null ? "open" : Values.number(value, 4);
    }

    private static List<String> basis(List<TableRow> lineage, Map<String, TableRow> metrics) {
        List<String> lines = new ArrayList<>();
        for (TableRow link : lineage) {
            TableRow metric = metrics.get(link.text(Col.METRIC_ID));
            if (metric != null) {
                lines.add("  %-10s “%s” → %s%s"
                        .formatted(
                                link.text(Col.ROLE).toLowerCase(java.util.Locale.ROOT),
                                metric.text(Col.QUOTE),
                                metric.text(Col.RAW_VALUE),
                                metric.text(Col.RAW_UNIT)));
                lines.add("             " + place(metric));
            }
        }
        return lines;
    }

    private static String place(TableRow metric) {
        String where = metric.has(Col.CHAR_START)
                ? ", characters " + metric.text(Col.CHAR_START) + "–" + metric.text(Col.CHAR_END)
                : metric.has(Col.SOURCE_LINE) ? ":" + metric.text(Col.SOURCE_LINE) : "";
        String url = metric.has(Col.SOURCE_URL) ? ", " + metric.text(Col.SOURCE_URL) : "";
        return metric.text(Col.SOURCE_FILE) + where + ", rule " + metric.text(Col.RULE_ID) + url;
    }

    private static List<String> doubts(List<TableRow> issues) {
        return issues.stream()
                .map(issue -> "  %-10s %s: %s"
                        .formatted(
                                issue.text(Col.SEVERITY).toLowerCase(java.util.Locale.ROOT),
                                issue.text(Col.CHECK_ID),
                                issue.text(Col.MESSAGE)))
                .toList();
    }

    private ExplainView() {}
}
