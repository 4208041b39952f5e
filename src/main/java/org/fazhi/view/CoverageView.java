package org.fazhi.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fazhi.schema.Col;

/**
 * What places report and when: a line a place, year and issuer. What is reported is the place's and stands in the first line
 * of its year; a year without a report between two given ones is said to be missing.
 */
public final class CoverageView {
    private static final String UNKNOWN = "_U";

    /** Years by place; empty where none matches. */
    public static List<String> lines(PublishedRun run, Filter filter) {
        Map<List<String>, List<TableRow>> cells = byYear(filter.of(run.rows(PublishedRun.COVERAGE)));
        Map<List<String>, List<TableRow>> issuers = byYear(run.rows(PublishedRun.PUNCTUALITY).stream()
                .filter(row -> filter.isPlace(row) && filter.isPeriod(row))
                .sorted(comparing(row -> row.text(Col.ISSUER)))
                .toList());
        Set<List<String>> years = new TreeSet<>(comparing(String::valueOf));
        years.addAll(cells.keySet());
        if (filter.indicator().isEmpty()) {
            years.addAll(issuers.keySet());
        }
        TextTable table = new TextTable(
                "place:24",
                "code",
                "year",
                ">figures",
                ">absent",
                ">dropped",
                ">unused",
                "issuer:24",
                ">days late",
                "no longer reported:60");
        for (List<String> year : years) {
            List<TableRow> reported = cells.getOrDefault(year, List.of());
            List<TableRow> published = issuers.getOrDefault(year, List.of());
            addLine(table, year, reported, published.isEmpty() ? null : published.get(0));
            published.stream().skip(1).forEach(other -> addLine(table, year, List.of(), other));
        }
        return table.isEmpty() ? List.of() : table.lines();
    }

    private static Map<List<String>, List<TableRow>> byYear(List<TableRow> rows) {
        return rows.stream()
                .collect(groupingBy(
                        row -> List.of(row.text(Col.REF_AREA), row.text(Col.TIME_PERIOD)),
                        () -> new TreeMap<>(comparing(String::valueOf)),
                        toList()));
    }

    private static void addLine(TextTable table, List<String> year, List<TableRow> cells, TableRow published) {
        table.add(
                (cells.isEmpty() ? published : cells.get(0)).text(Col.AREA_NAME),
                year.get(0),
                year.get(1),
                count(cells, "FIGURE"),
                count(cells, "ABSENT"),
                count(cells, "DROPPED"),
                count(cells, "UNUSED"),
                published == null || published.text(Col.ISSUER).equals(UNKNOWN) ? "" : published.text(Col.ISSUER),
                published == null ? "" : late(published),
                cells.stream()
                        .filter(cell -> cell.text(Col.STATUS).equals("DROPPED"))
                        .map(cell -> cell.text(Col.INDICATOR))
                        .sorted()
                        .collect(joining(", ")));
    }

    private static String late(TableRow published) {
        return published.text(Col.MISSING).equals("true")
                ? "missing"
                : Values.number(published.number(Col.DAYS_LATE), 0);
    }

    private static String count(List<TableRow> cells, String status) {
        return cells.isEmpty()
                ? ""
                : String.valueOf(cells.stream()
                        .filter(cell -> cell.text(Col.STATUS).equals(status))
                        .count());
    }

    private CoverageView() {}
}
