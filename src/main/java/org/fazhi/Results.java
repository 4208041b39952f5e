package org.fazhi;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.accounting.Account;
import org.fazhi.publish.Snapshot;
import org.fazhi.schema.Col;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;

/** What a run has to say when it is over. */
final class Results {
    static RunResult published(SparkSession spark, Snapshot snapshot, Map<String, Long> written, Account account) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (TableDef table : Tables.ALL) {
            rows.put(table.name(), written.get(table.name()));
        }
        return result(spark, snapshot, false, rows, account.lines());
    }

    static RunResult upToDate(SparkSession spark, Snapshot snapshot) {
        return result(spark, snapshot, true, Map.of(), List.of());
    }

    private static RunResult result(
            SparkSession spark, Snapshot snapshot, boolean upToDate, Map<String, Long> rows, List<String> accounting) {
        Dataset<Row> issue = snapshot.read(spark, Tables.ISSUE);
        List<String> summary = new ArrayList<>(accounting);
        summary.addAll(Findings.lines(table -> snapshot.read(spark, table)));
        summary.addAll(Findings.corrections(issue));
        long errors = issue.filter(col(Col.SEVERITY).equalTo("ERROR")).count();
        return new RunResult(snapshot.runId(), snapshot.path().toString(), upToDate, rows, summary, errors);
    }

    private Results() {}
}
