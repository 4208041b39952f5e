package org.fazhi.view;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fazhi.schema.Col;

/** The same place over time: the longest series at a glance, or every step of the ones asked for. */
public final class TrendView {
    private static final int MOST = 60;

    /** Summaries of the longest series; with a place or an indicator also each period and its change. */
    public static List<String> lines(PublishedRun run, Filter filter) {
        List<String> lines = new ArrayList<>(summaries(filter.of(run.rows(PublishedRun.TREND_SUMMARY))));
        if (filter.place().isPresent() || filter.indicator().isPresent()) {
            lines.add("");
            lines.addAll(steps(filter.of(run.rows(PublishedRun.TREND))));
        }
        return lines;
    }

    private static List<String> summaries(List<TableRow> rows) {
        TextTable table = new TextTable(
                "place:20",
                "indicator:30",
                "scope:14",
                "season",
                ">periods",
                "from",
                "to",
                ">slope a year",
                ">p",
                ">q",
                "direction");
        rows.stream()
                .sorted(comparing((TableRow row) ->
                                -Optional.ofNullable(row.number(Col.N_PERIODS)).orElse(0.0))
                        .thenComparing(row -> row.text(Col.REF_AREA))
                        .thenComparing(row -> row.text(Col.INDICATOR)))
                .limit(MOST)
                .forEach(row -> table.add(
                        row.text(Col.AREA_NAME),
                        row.text(Col.INDICATOR_NAME),
                        row.text(Col.STAT_SCOPE),
                        row.text(Col.SEASON),
                        Values.number(row.number(Col.N_PERIODS), 0),
                        row.text(Col.FIRST_PERIOD) + " " + Values.number(row.number(Col.FIRST_VALUE), 2),
                        row.text(Col.LAST_PERIOD) + " " + Values.number(row.number(Col.LAST_VALUE), 2),
                        Values.signed(row.number(Col.SEN_SLOPE), 2, ""),
                        Values.number(row.number(Col.MK_P), 3),
                        Values.number(row.number(Col.Q_VALUE), 3),
                        row.text(Col.DIRECTION)));
        return table.lines();
    }

    private static List<String> steps(List<TableRow> rows) {
        TextTable table = new TextTable(
                "place:20", "indicator:30", "scope:14", "period", ">value", ">before", ">change", ">stated", "remark");
        rows.stream()
                .sorted(TableRow.BY_SERIES)
                .forEach(row -> table.add(
                        row.text(Col.AREA_NAME),
                        row.text(Col.INDICATOR_NAME),
                        row.text(Col.STAT_SCOPE),
                        row.text(Col.TIME_PERIOD),
                        Values.observed(row),
                        Values.number(row.number(Col.PRIOR_VALUE), 2),
                        change(row),
                        Values.signed(row.number(Col.STATED_CHANGE_PCT), 2, ""),
                        row.has(Col.WHY_NO_CHANGE) ? row.text(Col.WHY_NO_CHANGE) : row.text(Col.BREAK_ID)));
        return table.lines();
    }

    private static String change(TableRow row) {
        return row.has(Col.CHANGE_PP)
                ? Values.signed(row.number(Col.CHANGE_PP), 2, " pp")
                : Values.signed(row.number(Col.CHANGE_PCT), 1, "%");
    }

    private TrendView() {}
}
