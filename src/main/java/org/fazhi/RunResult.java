package org.fazhi;

import java.util.List;
import java.util.Map;

/**
 * What a finished run left behind.
 *
 * @param runId name of the run folder
 * @param folder the published run's folder, holding a folder a table
 * @param upToDate whether inputs, month and code equal the current run's, so that nothing was written
 * @param rows rows by table name, in the order of the walk
 * @param summary lines for a person: where every figure went, what the tables hold, what was left out
 * @param errorIssues ISSUE rows of severity ERROR
 */
public record RunResult(
        String runId, String folder, boolean upToDate, Map<String, Long> rows, List<String> summary, long errorIssues) {
    public RunResult {
        summary = List.copyOf(summary);
    }
}
