package org.fazhi.view;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
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
 * What of a run a person should look at: reported cells that are doubted, figures refused as too unsure, grave issues of
 * what is no cell, and things counted often that no indicator fits. Cells that a correction has settled are left out.
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

    private static final Set<String> DOUBTFUL = Set.of("U", "V");
    private static final String LOW_CONFIDENCE = "LOW_CONFIDENCE";

    private final PublishedRun run;
    private final Settings.Review settings;
    private final Map<String, String> names;
    private final Map<String, TableRow> metrics;
    private final Map<List<String>, List<TableRow>> lineage;
    private final ReviewIssues issues;

    private ReviewQueue(PublishedRun run, Settings.Review settings) {
        this.run = run;
        this.settings = settings;
        this.names = Known.indicators(run);
        this.metrics = run.rows(PublishedRun.METRIC).stream()
                .collect(toMap(row -> row.text(Col.METRIC_ID), row -> row, (one, other) -> one));
        this.lineage = run.rows(PublishedRun.LINEAGE).stream().collect(groupingBy(TableRow::cell));
        this.issues = ReviewIssues.of(run, lineage);
    }

    /** Each a text a column of {@link #COLUMNS}; what is no cell has no REF_AREA. */
    public static List<List<String>> entries(PublishedRun run, Settings.Review settings) {
        ReviewQueue queue = new ReviewQueue(run, settings);
        Comparator<ReviewEntry> byCell = comparing((ReviewEntry entry) -> entry.text(Col.REF_AREA))
                .thenComparing(entry -> entry.text(Col.INDICATOR))
                .thenComparing(entry -> entry.text(Col.TIME_PERIOD));
        return Stream.of(
                        Stream.concat(queue.cells(), queue.lowConfidence()).sorted(byCell),
                        queue.issuesOfNoCell(),
                        queue.uncoded())
                .flatMap(entries -> entries)
                .map(ReviewEntry::row)
                .toList();
    }

    private Stream<ReviewEntry> cells() {
        return run.rows(PublishedRun.OBSERVATION).stream()
                .filter(cell -> cell.text(Col.DERIVATION).equals("REPORTED"))
                .flatMap(cell -> cell(cell, lineage.getOrDefault(cell.cell(), List.of())).stream());
    }

    /** Empty for a cell nothing is doubted of, or whose doubts a person has settled. */
    private Optional<ReviewEntry> cell(TableRow cell, List<TableRow> links) {
        Set<String> doubts = new TreeSet<>(issues.of(cell.cell()));
        Optional<TableRow> metric = links.stream()
                .filter(link -> link.text(Col.ROLE).equals("VALUE"))
                .flatMap(link -> Stream.ofNullable(metrics.get(link.text(Col.METRIC_ID))))
                .findFirst();
        if (DOUBTFUL.contains(cell.text(Col.OBS_STATUS))) {
            doubts.add("status " + cell.text(Col.OBS_STATUS));
        }
        metric.map(row -> row.number(Col.CONFIDENCE))
                .filter(chance -> chance < settings.lowConfidence())
                .ifPresent(chance -> doubts.add(LOW_CONFIDENCE + " " + Values.number(chance, 2)));
        if (doubts.isEmpty()
                || links.stream().anyMatch(link -> link.text(Col.ROLE).equals("CORRECTION"))) {
            return Optional.empty();
        }
        ReviewEntry entry = ReviewEntry.ofCell(String.join("; ", doubts), cell)
                .with(Col.INDICATOR_NAME, names.getOrDefault(cell.text(Col.INDICATOR), ""))
                .with(Col.OBS_VALUE, Values.observed(cell));
        return Optional.of(metric.map(entry::from).orElse(entry));
    }

    /** Figures under the bar: a decision other than drop lets one in. */
    private Stream<ReviewEntry> lowConfidence() {
        List<TableRow> refused = run.rows(PublishedRun.REJECTED).stream()
                .filter(row -> row.text(Col.REASON).equals(LOW_CONFIDENCE))
                .toList();
        NamedTownships townships = NamedTownships.of(run, refused);
        return refused.stream().map(row -> {
            String doubt = LOW_CONFIDENCE + ": not used, " + row.text(Col.DETAIL);
            ReviewEntry entry = townships
                    .code(row)
                    .map(code -> ReviewEntry.ofCell(doubt, row.with(Col.REF_AREA, code)))
                    .orElseGet(() -> ReviewEntry.ofNoCell(doubt + "; no code for " + row.text(Col.REF_AREA), row));
            return entry.with(Col.INDICATOR_NAME, names.getOrDefault(row.text(Col.INDICATOR), ""))
                    .from(row);
        });
    }

    private Stream<ReviewEntry> issuesOfNoCell() {
        return issues.ofNone().stream().map(issue -> {
            TableRow metric = metrics.get(issue.text(Col.METRIC_ID));
            ReviewEntry entry = ReviewEntry.ofNoCell(ReviewIssues.told(issue), metric == null ? issue : metric)
                    .with(Col.INDICATOR_NAME, names.getOrDefault(issue.text(Col.INDICATOR), ""));
            return metric == null ? entry.with(SOURCE, issue.text(Col.DOC_ID)) : entry.from(metric);
        });
    }

    private Stream<ReviewEntry> uncoded() {
        Map<String, List<TableRow>> bySubject = metrics.values().stream()
                .filter(row -> row.text(Col.KIND).equals("observation") && !row.has(Col.INDICATOR))
                .filter(row -> !row.text(Col.SUBJECT).isBlank())
                .collect(groupingBy(row -> row.text(Col.SUBJECT), TreeMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .filter(subject -> subject.getValue().size() >= settings.uncodedAtLeast())
                .sorted(comparing(subject -> -subject.getValue().size()))
                .map(subject -> ReviewEntry.ofNoCell(
                                "UNCODED " + subject.getValue().size()
                                        + " times: give an indicator of conf/indicators.yaml this alias, or add one",
                                subject.getValue().get(0))
                        .with(Col.INDICATOR_NAME, subject.getKey())
                        .from(subject.getValue().get(0)));
    }
}
