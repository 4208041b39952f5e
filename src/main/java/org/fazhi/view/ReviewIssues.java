package org.fazhi.view;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.schema.Col;

/**
 * Grave issues by the reported cell they are of: that of their key, else the one their figure stands behind.
 *
 * @param ofCells messages by cell
 * @param ofNone issues of what is no reported cell: an uncoded share, a report, a correction whose cell is gone
 */
record ReviewIssues(Map<List<String>, Set<String>> ofCells, List<TableRow> ofNone) {
    private static final Set<String> GRAVE = Set.of("ERROR", "WARNING");
    private static final Set<String> BEHIND = Set.of("VALUE", "AGREES");

    /** @param lineage of every cell */
    static ReviewIssues of(PublishedRun run, Map<List<String>, List<TableRow>> lineage) {
        Map<String, List<String>> cellOf = lineage.entrySet().stream()
                .flatMap(cell -> cell.getValue().stream())
                .filter(link -> BEHIND.contains(link.text(Col.ROLE)))
                .collect(toMap(link -> link.text(Col.METRIC_ID), TableRow::cell, (one, other) -> one));
        Set<List<String>> reported = new HashSet<>(cellOf.values());
        Map<List<String>, Set<String>> ofCells = new HashMap<>();
        List<TableRow> ofNone = new ArrayList<>();
        for (TableRow issue : run.rows(PublishedRun.ISSUE)) {
            if (GRAVE.contains(issue.text(Col.SEVERITY))) {
                List<String> cell = cellOf.getOrDefault(issue.text(Col.METRIC_ID), issue.cell());
                if (reported.contains(cell)) {
                    ofCells.computeIfAbsent(cell, key -> new TreeSet<>()).add(told(issue));
                } else {
                    ofNone.add(issue);
                }
            }
        }
        return new ReviewIssues(ofCells, ofNone);
    }

    Set<String> of(List<String> cell) {
        return ofCells.getOrDefault(cell, Set.of());
    }

    static String told(TableRow issue) {
        return issue.text(Col.CHECK_ID) + ": " + issue.text(Col.MESSAGE);
    }
}
