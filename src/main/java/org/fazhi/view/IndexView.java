package org.fazhi.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.schema.Col;

/** Places scored over the core set: ranks with how sure they are, and the themes that drove them. */
public final class IndexView {
    private static final int MOST_GROUPS = 3;

    /** The newest groups of most ranked places, or those a person asked for; empty where none matches. */
    public static List<String> lines(PublishedRun run, Filter filter, String peerGroup) {
        Map<List<String>, List<TableRow>> groups = run.rows(PublishedRun.INDEX).stream()
                .filter(row -> peerGroup == null || row.text(Col.PEER_GROUP).equals(peerGroup))
                .filter(filter::isPeriod)
                .collect(groupingBy(IndexView::group, LinkedHashMap::new, toList()));
        groups.values().removeIf(rows -> rows.stream().noneMatch(filter::isPlace));
        Map<List<String>, List<TableRow>> themes = run.rows(PublishedRun.INDEX_THEME).stream()
                .collect(groupingBy(row -> place(row, group(row)), LinkedHashMap::new, toList()));
        List<String> lines = new ArrayList<>();
        groups.values().stream()
                .sorted(comparing((List<TableRow> rows) -> -ranked(rows))
                        .thenComparing(rows -> -rows.size())
                        .thenComparing(rows -> rows.get(0).text(Col.TIME_PERIOD), (one, other) -> other.compareTo(one))
                        .thenComparing(rows -> rows.get(0).text(Col.PEER_GROUP)))
                .limit(MOST_GROUPS)
                .forEach(rows -> addGroup(lines, rows, themes));
        if (groups.size() > MOST_GROUPS) {
            lines.add("… and " + (groups.size() - MOST_GROUPS)
                    + " more groups and periods; ask for one with --peer-group and --period");
        }
        return lines;
    }

    private static void addGroup(List<String> lines, List<TableRow> rows, Map<List<String>, List<TableRow>> themes) {
        TableRow first = rows.get(0);
        lines.add("%s · %s · %d places with a value, %d ranked; core set of %s indicators"
                .formatted(
                        first.text(Col.PEER_GROUP),
                        first.text(Col.TIME_PERIOD),
                        rows.size(),
                        ranked(rows),
                        first.text(Col.N_CORE)));
        TextTable table = new TextTable(
                "place:24",
                "code",
                ">rank",
                "90 % of draws",
                ">score",
                "if missing",
                ">covered",
                "won, lost against peers:40",
                "not ranked because");
        rows.stream()
                .sorted(comparing((TableRow row) -> rank(row))
                        .thenComparing(row -> -scoreOrNone(row))
                        .thenComparing(row -> -row.number(Col.COVERAGE))
                        .thenComparing(row -> row.text(Col.REF_AREA)))
                .forEach(row -> table.add(
                        row.text(Col.AREA_NAME),
                        row.text(Col.REF_AREA),
                        row.text(Col.RANK),
                        span(row, Col.RANK_P05, Col.RANK_P95, 0),
                        Values.number(row.number(Col.SCORE), 1),
                        span(row, Col.SCORE_IF_MISSING_WORST, Col.SCORE_IF_MISSING_BEST, 0),
                        Values.number(row.number(Col.COVERAGE), 0) + "%",
                        driven(themes.getOrDefault(place(row, group(row)), List.of())),
                        row.text(Col.WHY_NOT_RANKED)));
        lines.addAll(table.lines());
        lines.add("");
    }

    /** Themes by how many points they won or lost, the most first. */
    private static String driven(List<TableRow> themes) {
        return themes.stream()
                .sorted(comparing((TableRow theme) -> -Math.abs(theme.number(Col.LEAD)))
                        .thenComparing(theme -> theme.text(Col.THEME)))
                .map(theme -> theme.text(Col.THEME) + " " + Values.signed(theme.number(Col.LEAD), 1, ""))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String span(TableRow row, String from, String to, int decimals) {
        return Optional.ofNullable(row.number(from))
                .map(low -> Values.number(low, decimals) + "–" + Values.number(row.number(to), decimals))
                .orElse("");
    }

    private static List<String> group(TableRow row) {
        return List.of(row.text(Col.PEER_GROUP), row.text(Col.FREQ), row.text(Col.TIME_PERIOD));
    }

    private static List<String> place(TableRow row, List<String> group) {
        return List.of(group.get(0), group.get(1), group.get(2), row.text(Col.REF_AREA));
    }

    private static int ranked(List<TableRow> rows) {
        return (int) rows.stream().filter(row -> row.has(Col.RANK)).count();
    }

    private static double scoreOrNone(TableRow row) {
        return row.has(Col.SCORE) ? row.number(Col.SCORE) : -1;
    }

    private static double rank(TableRow row) {
        return row.has(Col.RANK) ? row.number(Col.RANK) : Double.MAX_VALUE;
    }

    private IndexView() {}
}
