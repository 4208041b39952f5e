package org.fazhi.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.schema.Col;

/** What places report and when: a line a place and year. */
public final class CoverageView {
    /** Years by place; empty where none matches. */
    public static List<String> lines(PublishedRun run, Filter filter) {
        Map<List<String>, List<TableRow>> years = filter.of(run.rows(PublishedRun.COVERAGE)).stream()
                .collect(groupingBy(CoverageView::year, () -> new TreeMap<>(comparing(String::valueOf)), toList()));
        Map<List<String>, TableRow> published = run.rows(PublishedRun.PUNCTUALITY).stream()
                .collect(toMap(CoverageView::year, row -> row, (one, other) -> one));
        TextTable table = new TextTable(
                "place:24", "code", "year", ">figures", ">absent", ">dropped", ">days late", "no longer reported:60");
        years.forEach((year, cells) -> table.add(
                cells.get(0).text(Col.AREA_NAME),
                year.get(0),
                year.get(1),
                count(cells, "FIGURE"),
                count(cells, "ABSENT"),
                count(cells, "DROPPED"),
                published.containsKey(year) ? Values.number(published.get(year).number(Col.DAYS_LATE), 0) : "",
                cells.stream()
                        .filter(cell -> cell.text(Col.STATUS).equals("DROPPED"))
                        .map(cell -> cell.text(Col.INDICATOR))
                        .sorted()
                        .collect(joining(", "))));
        return table.isEmpty() ? List.of() : table.lines();
    }

    private static List<String> year(TableRow row) {
        return List.of(row.text(Col.REF_AREA), row.text(Col.TIME_PERIOD));
    }

    private static String count(List<TableRow> cells, String status) {
        return String.valueOf(cells.stream()
                .filter(cell -> cell.text(Col.STATUS).equals(status))
                .count());
    }

    private CoverageView() {}
}
