package org.fazhi.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.schema.Col;

/** Places set side by side: the largest groups at a glance, or one indicator place by place. */
public final class ComparisonView {
    private static final int MOST_GROUPS = 40;

    /** Groups by number of comparable places, or, when an indicator is asked for, its groups in full. */
    public static List<String> lines(PublishedRun run, Filter filter, String basis, String peerGroup) {
        List<TableRow> asked = run.rows(PublishedRun.COMPARISON).stream()
                .filter(row -> basis == null || row.text(Col.BASIS).equals(basis))
                .filter(row -> peerGroup == null || row.text(Col.PEER_GROUP).equals(peerGroup))
                .filter(filter::isIndicator)
                .toList();
        Map<List<String>, List<TableRow>> groups = asked.stream()
                .collect(groupingBy(ComparisonView::group, LinkedHashMap::new, java.util.stream.Collectors.toList()));
        groups.values().removeIf(rows -> rows.stream().noneMatch(filter.rows()));
        List<List<TableRow>> ordered = groups.values().stream()
                .sorted(opening(filter)
                        .thenComparing((List<TableRow> rows) -> -areas(rows))
                        .thenComparing(rows -> group(rows.get(0)).toString()))
                .toList();
        return filter.indicator().isPresent() ? inFull(severalPlaces(ordered)) : glance(ordered);
    }

    /** Of one indicator what most people ask first: the newest values of all county-level places, whole places first. */
    private static Comparator<List<TableRow>> opening(Filter filter) {
        return comparing(rows -> {
            TableRow first = rows.get(0);
            boolean asked = filter.indicator().isPresent()
                    && first.text(Col.BASIS).equals("LATEST")
                    && first.text(Col.PEER_GROUP).equals("COUNTY_LEVEL");
            return !asked ? 2 : first.text(Col.STAT_SCOPE).equals("ALL") ? 0 : 1;
        });
    }

    /** A place alone in its group is compared with nobody; shown only where there is no better. */
    private static List<List<TableRow>> severalPlaces(List<List<TableRow>> groups) {
        List<List<TableRow>> several =
                groups.stream().filter(rows -> areas(rows) > 1).toList();
        return several.isEmpty() ? groups : several;
    }

    private static List<String> group(TableRow row) {
        boolean spansPeriods = row.text(Col.BASIS).equals("LATEST");
        return List.of(
                row.text(Col.BASIS),
                row.text(Col.PEER_GROUP),
                row.text(Col.INDICATOR),
                row.text(Col.STAT_SCOPE),
                row.text(Col.DENOMINATOR),
                row.text(Col.FREQ),
                spansPeriods ? "" : row.text(Col.TIME_PERIOD));
    }

    private static int areas(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.number(Col.N_AREAS))
                .filter(Objects::nonNull)
                .mapToInt(Double::intValue)
                .max()
                .orElse(0);
    }

    private static List<String> glance(List<List<TableRow>> groups) {
        TextTable table = new TextTable(
                "basis", "peer group:28", "indicator:36", "scope:16", "period", ">places", ">median", ">rows");
        groups.stream().limit(MOST_GROUPS).forEach(rows -> {
            TableRow first = rows.get(0);
            table.add(
                    first.text(Col.BASIS),
                    first.text(Col.PEER_GROUP),
                    first.text(Col.INDICATOR_NAME) + " " + first.text(Col.INDICATOR),
                    first.text(Col.STAT_SCOPE),
                    first.text(Col.BASIS).equals("LATEST") ? "latest" : first.text(Col.TIME_PERIOD),
                    String.valueOf(areas(rows)),
                    median(rows),
                    String.valueOf(rows.size()));
        });
        List<String> lines = new ArrayList<>(table.lines());
        if (groups.size() > MOST_GROUPS) {
            lines.add("… and " + (groups.size() - MOST_GROUPS) + " smaller groups; ask for one with --indicator");
        }
        return lines;
    }

    private static String median(List<TableRow> rows) {
        return rows.stream()
                .filter(row -> row.has(Col.PEER_MEDIAN))
                .findFirst()
                .map(row -> Values.number(row.number(Col.PEER_MEDIAN), 2))
                .orElse("");
    }

    private static List<String> inFull(List<List<TableRow>> groups) {
        List<String> lines = new ArrayList<>();
        for (List<TableRow> rows : groups) {
            TableRow first = rows.get(0);
            lines.add("%s (%s) · %s · %s · %s%s · %d places, median %s"
                    .formatted(
                            first.text(Col.INDICATOR_NAME),
                            first.text(Col.INDICATOR),
                            first.text(Col.BASIS),
                            first.text(Col.PEER_GROUP),
                            first.text(Col.STAT_SCOPE),
                            first.text(Col.DENOMINATOR).equals("_Z") ? "" : " over " + first.text(Col.DENOMINATOR),
                            areas(rows),
                            median(rows)));
            lines.addAll(places(rows));
            lines.add("");
        }
        return lines;
    }

    private static List<String> places(List<TableRow> rows) {
        TextTable table = new TextTable(
                "place:24",
                "code",
                ">value",
                "period",
                ">by value",
                ">rank",
                ">percentile",
                ">z",
                "not ranked because");
        rows.stream()
                .sorted(comparing((TableRow row) -> order(row.number(Col.RANK)))
                        .thenComparing(row -> order(row.number(Col.VALUE_RANK)))
                        .thenComparing(row -> row.text(Col.REF_AREA)))
                .forEach(row -> table.add(
                        row.text(Col.AREA_NAME),
                        row.text(Col.REF_AREA),
                        Values.observed(row),
                        row.text(Col.TIME_PERIOD),
                        Values.number(row.number(Col.VALUE_RANK), 0),
                        Values.number(row.number(Col.RANK), 0),
                        Values.number(row.number(Col.PERCENTILE), 1),
                        Values.number(row.number(Col.Z_SCORE), 2),
                        row.text(Col.WHY_NOT_COMPARABLE)));
        return table.lines();
    }

    private static double order(Double rank) {
        return rank == null ? Double.MAX_VALUE : rank;
    }

    private ComparisonView() {}
}
