package org.fazhi.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.fazhi.schema.Col;

/** Report files not read, or without a place or period, by what is the matter with them. */
public final class UnreadReports {
    private static final Set<String> READ = Set.of("OK", "CORRECTED");
    private static final int MOST_NAMES = 5;

    /** One line a STATUS; none when every file was read. */
    public static List<String> lines(PublishedRun run) {
        return run.rows(PublishedRun.REPORT).stream()
                .filter(row -> !READ.contains(row.text(Col.STATUS)))
                .collect(groupingBy(
                        row -> row.text(Col.STATUS),
                        TreeMap::new,
                        java.util.stream.Collectors.mapping(row -> row.text(Col.SOURCE_FILE), toList())))
                .entrySet()
                .stream()
                .map(status -> line(status.getKey(), status.getValue()))
                .toList();
    }

    private static String line(String status, List<String> files) {
        String names = files.stream().sorted().limit(MOST_NAMES).collect(joining(", "));
        int more = files.size() - MOST_NAMES;
        return files.size() + " report files " + status + ": " + names + (more > 0 ? " and " + more + " more" : "");
    }

    private UnreadReports() {}
}
