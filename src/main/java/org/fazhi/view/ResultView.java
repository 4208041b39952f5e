package org.fazhi.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.schema.Col;

/**
 * The first thing a person sees after a run: places side by side with the indicators most of them state, each value
 * with its period.
 */
public final class ResultView {
    private static final int MOST_PLACES = 5;
    private static final int MOST_INDICATORS = 15;

    /** Lines of the table; the places are those whose reports were read, else those with the most figures. */
    public static List<String> lines(PublishedRun run) {
        List<TableRow> observations = run.rows(PublishedRun.OBSERVATION).stream()
                .filter(row -> row.text(Col.DERIVATION).equals("REPORTED"))
                .filter(row -> !Values.observed(row).isEmpty())
                .toList();
        Map<String, String> places = places(run, observations);
        Map<String, Map<String, TableRow>> latest = latest(observations, places.keySet());
        Map<String, TableRow> indicators = run.rows(PublishedRun.INDICATOR).stream()
                .collect(toMap(row -> row.text(Col.INDICATOR), row -> row, (one, other) -> one));
        if (latest.isEmpty()) {
            return List.of("No figure was read.");
        }
        List<String> columns = new ArrayList<>(List.of("indicator:30"));
        places.values().forEach(name -> columns.add(">" + name + ":24"));
        TextTable table = new TextTable(columns.toArray(String[]::new));
        latest.entrySet().stream()
                .sorted(mostStatedFirst())
                .limit(MOST_INDICATORS)
                .forEach(entry -> table.add(line(entry, indicators, places.keySet())));
        List<String> lines = new ArrayList<>(table.lines());
        lines.addAll(remarks(observations, latest.size(), places.keySet()));
        return lines;
    }

    private static List<String> line(
            Map.Entry<String, Map<String, TableRow>> entry, Map<String, TableRow> indicators, Set<String> places) {
        TableRow indicator = indicators.get(entry.getKey());
        List<String> cells = new ArrayList<>();
        cells.add(indicator == null ? entry.getKey() : indicator.text(Col.NAME_ZH));
        for (String place : places) {
            TableRow row = entry.getValue().get(place);
            cells.add(row == null ? "" : Values.observed(row) + " (" + row.text(Col.TIME_PERIOD) + marks(row) + ")");
        }
        return cells;
    }

    /** A scope that is not the whole place, a status that is not normal. */
    private static String marks(TableRow row) {
        String scope = row.text(Col.STAT_SCOPE).equals("ALL") ? "" : "*";
        String status = row.text(Col.OBS_STATUS).equals("A") ? "" : " " + row.text(Col.OBS_STATUS);
        return scope + status;
    }

    /** What the marks mean, and what the table leaves out. */
    private static List<String> remarks(List<TableRow> observations, int indicators, Set<String> places) {
        List<String> lines = new ArrayList<>();
        lines.add("* of a part of the place only (STAT_SCOPE); P provisional, U low reliability, V contradicted.");
        long all = observations.stream()
                .map(row -> row.text(Col.REF_AREA))
                .distinct()
                .count();
        if (indicators > MOST_INDICATORS || all > places.size()) {
            lines.add(
                    "%d of %d indicators of these places shown, %d of %d places; bin/fazhi place NAME, bin/fazhi compare"
                                    .formatted(Math.min(indicators, MOST_INDICATORS), indicators, places.size(), all)
                            + " INDICATOR show the rest.");
        }
        return lines;
    }

    private static Map<String, String> places(PublishedRun run, List<TableRow> observations) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> figures = new HashMap<>();
        for (TableRow row : observations) {
            names.putIfAbsent(row.text(Col.REF_AREA), row.text(Col.AREA_NAME));
            figures.merge(row.text(Col.REF_AREA), 1, Integer::sum);
        }
        Set<String> reported = new LinkedHashSet<>();
        Set<String> reports = run.rows(PublishedRun.REPORT).stream()
                .map(row -> row.text(Col.DOC_ID))
                .collect(java.util.stream.Collectors.toSet());
        observations.stream()
                .filter(row -> reports.contains(row.text(Col.DOC_ID)))
                .forEach(row -> reported.add(row.text(Col.REF_AREA)));
        Collection<String> candidates = reported.isEmpty() ? names.keySet() : reported;
        Map<String, String> chosen = new LinkedHashMap<>();
        candidates.stream()
                .sorted(comparing((String place) -> -figures.get(place)).thenComparing(place -> place))
                .limit(MOST_PLACES)
                .forEach(place -> chosen.put(place, names.get(place)));
        return chosen;
    }

    /** By indicator and place the observation of the latest period; ALL before a narrower scope, a year before its parts. */
    private static Map<String, Map<String, TableRow>> latest(List<TableRow> observations, Set<String> places) {
        Comparator<TableRow> better = comparing(
                        (TableRow row) -> row.text(Col.STAT_SCOPE).equals("ALL"))
                .thenComparing(row -> String.valueOf(row.date(Col.PERIOD_END)))
                .thenComparing(row -> row.text(Col.FREQ).equals("A"));
        Map<String, Map<String, TableRow>> latest = new HashMap<>();
        observations.stream()
                .filter(row -> places.contains(row.text(Col.REF_AREA)))
                .forEach(row -> latest.computeIfAbsent(row.text(Col.INDICATOR), code -> new HashMap<>())
                        .merge(
                                row.text(Col.REF_AREA),
                                row,
                                (one, other) -> better.compare(one, other) >= 0 ? one : other));
        return latest;
    }

    private static Comparator<Map.Entry<String, Map<String, TableRow>>> mostStatedFirst() {
        return comparing((Map.Entry<String, Map<String, TableRow>> entry) ->
                        -entry.getValue().size())
                .thenComparing(Map.Entry::getKey);
    }

    private ResultView() {}
}
