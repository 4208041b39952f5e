package org.fazhi.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.Settings;
import org.fazhi.schema.Col;

/**
 * What of a run a person should look at: reported cells that are doubted, and things counted often that no indicator
 * fits. Cells that a correction has settled are left out.
 */
public final class ReviewQueue {
    /** What was doubted, in the column a person reads first. */
    public static final String DOUBT = "DOUBT";

    public static final String SOURCE = "SOURCE";

    /** Columns of an entry; those up to TIME_PERIOD and RAW_VALUE say which cell a decision is about. */
    public static final List<String> COLUMNS = List.of(
            DOUBT,
            Col.AREA_NAME,
            Col.REF_AREA,
            Col.INDICATOR,
            Col.INDICATOR_NAME,
            Col.STAT_SCOPE,
            Col.DENOMINATOR,
            Col.TIME_PERIOD,
            Col.RAW_VALUE,
            Col.RAW_UNIT,
            Col.OBS_VALUE,
            Col.UNIT_MEASURE,
            Col.OBS_STATUS,
            Col.QUOTE,
            SOURCE);

    private static final List<String> KEY =
            List.of(Col.REF_AREA, Col.INDICATOR, Col.STAT_SCOPE, Col.DENOMINATOR, Col.FREQ, Col.TIME_PERIOD);
    private static final Set<String> DOUBTFUL = Set.of("U", "V");
    private static final Set<String> GRAVE = Set.of("ERROR", "WARNING");
    private static final String LOW_CONFIDENCE = "LOW_CONFIDENCE";

    private final PublishedRun run;
    private final Settings.Review settings;
    private final Map<String, String> names;
    private final Map<String, TableRow> metrics;
    private final Map<List<String>, List<TableRow>> lineage;

    private ReviewQueue(PublishedRun run, Settings.Review settings) {
        this.run = run;
        this.settings = settings;
        this.names = run.rows(PublishedRun.INDICATOR).stream()
                .collect(toMap(row -> row.text(Col.INDICATOR), row -> row.text(Col.NAME_ZH), (one, other) -> one));
        this.metrics = run.rows(PublishedRun.METRIC).stream()
                .collect(toMap(row -> row.text(Col.METRIC_ID), row -> row, (one, other) -> one));
        this.lineage = run.rows(PublishedRun.LINEAGE).stream().collect(groupingBy(ReviewQueue::key));
    }

    /** One entry a cell or uncoded subject, each a text a column of {@link #COLUMNS}. */
    public static List<List<String>> entries(PublishedRun run, Settings.Review settings) {
        ReviewQueue queue = new ReviewQueue(run, settings);
        return Stream.concat(queue.cells().stream(), queue.uncoded().stream())
                .map(entry -> COLUMNS.stream()
                        .map(column -> entry.getOrDefault(column, ""))
                        .toList())
                .toList();
    }

    private List<Map<String, String>> cells() {
        Map<List<String>, Set<String>> issues = issues();
        List<Map<String, String>> entries = new ArrayList<>();
        for (TableRow cell : run.rows(PublishedRun.OBSERVATION)) {
            List<TableRow> links = lineage.getOrDefault(key(cell), List.of());
            boolean settled =
                    links.stream().anyMatch(link -> link.text(Col.ROLE).equals("CORRECTION"));
            if (settled || !cell.text(Col.DERIVATION).equals("REPORTED")) {
                continue;
            }
            Set<String> doubts = new TreeSet<>(issues.getOrDefault(key(cell), Set.of()));
            Optional<TableRow> metric = value(links);
            if (DOUBTFUL.contains(cell.text(Col.OBS_STATUS))) {
                doubts.add("status " + cell.text(Col.OBS_STATUS));
            }
            metric.map(row -> row.number(Col.CONFIDENCE))
                    .filter(chance -> chance < settings.lowConfidence())
                    .ifPresent(chance -> doubts.add(LOW_CONFIDENCE + " " + Values.number(chance, 2)));
            if (!doubts.isEmpty()) {
                entries.add(entry(cell, metric, String.join("; ", doubts)));
            }
        }
        entries.sort(comparing((Map<String, String> entry) -> entry.get(Col.REF_AREA))
                .thenComparing(entry -> entry.get(Col.INDICATOR))
                .thenComparing(entry -> entry.get(Col.TIME_PERIOD)));
        return entries;
    }

    /** Grave issues by cell: an issue of a figure belongs to the cell that the figure gives its value. */
    private Map<List<String>, Set<String>> issues() {
        Map<String, List<String>> cellOf = lineage.entrySet().stream()
                .flatMap(cell -> cell.getValue().stream())
                .filter(link -> link.text(Col.ROLE).equals("VALUE"))
                .collect(toMap(link -> link.text(Col.METRIC_ID), ReviewQueue::key, (one, other) -> one));
        Map<List<String>, Set<String>> issues = new java.util.HashMap<>();
        run.rows(PublishedRun.ISSUE).stream()
                .filter(issue -> GRAVE.contains(issue.text(Col.SEVERITY))
                        || issue.text(Col.CHECK_ID).equals(LOW_CONFIDENCE))
                .forEach(issue -> issues.computeIfAbsent(
                                cellOf.getOrDefault(issue.text(Col.METRIC_ID), key(issue)), key -> new TreeSet<>())
                        .add(issue.text(Col.CHECK_ID) + ": " + issue.text(Col.MESSAGE)));
        return issues;
    }

    private Optional<TableRow> value(List<TableRow> links) {
        return links.stream()
                .filter(link -> link.text(Col.ROLE).equals("VALUE"))
                .map(link -> metrics.get(link.text(Col.METRIC_ID)))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private Map<String, String> entry(TableRow cell, Optional<TableRow> metric, String doubt) {
        Map<String, String> entry = new TreeMap<>();
        COLUMNS.forEach(column -> entry.put(column, cell.text(column)));
        entry.put(DOUBT, doubt);
        entry.put(Col.INDICATOR_NAME, names.getOrDefault(cell.text(Col.INDICATOR), ""));
        entry.put(Col.OBS_VALUE, Values.observed(cell));
        entry.put(SOURCE, metric.map(ReviewQueue::source).orElse(""));
        return entry;
    }

    private List<Map<String, String>> uncoded() {
        Map<String, List<TableRow>> bySubject = metrics.values().stream()
                .filter(row -> row.text(Col.KIND).equals("observation") && !row.has(Col.INDICATOR))
                .filter(row -> !row.text(Col.SUBJECT).isBlank())
                .collect(groupingBy(row -> row.text(Col.SUBJECT), TreeMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .filter(subject -> subject.getValue().size() >= settings.uncodedAtLeast())
                .sorted(comparing(subject -> -subject.getValue().size()))
                .map(subject -> {
                    TableRow one = subject.getValue().get(0);
                    Map<String, String> entry = new TreeMap<>();
                    entry.put(
                            DOUBT,
                            "UNCODED " + subject.getValue().size() + " times: give an indicator of conf/indicators.yaml"
                                    + " this alias, or add one");
                    entry.put(Col.INDICATOR_NAME, subject.getKey());
                    List.of(Col.AREA_NAME, Col.RAW_VALUE, Col.RAW_UNIT, Col.QUOTE)
                            .forEach(column -> entry.put(column, one.text(column)));
                    entry.put(SOURCE, source(one));
                    return entry;
                })
                .toList();
    }

    private static String source(TableRow metric) {
        String where = metric.has(Col.SOURCE_LINE) ? ":" + metric.text(Col.SOURCE_LINE) : "";
        String url = metric.has(Col.SOURCE_URL) ? " " + metric.text(Col.SOURCE_URL) : "";
        return metric.text(Col.SOURCE_FILE) + where + url;
    }

    private static List<String> key(TableRow row) {
        return KEY.stream().map(row::text).toList();
    }
}
