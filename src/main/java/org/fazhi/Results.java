package org.fazhi;

import static org.apache.spark.sql.functions.col;

import java.nio.file.Path;
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
    static RunResult published(Snapshot snapshot, Map<String, Long> written, Account account, Dataset<Row> issue) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (TableDef table : Tables.ALL) {
            rows.put(table.name(), written.get(table.name()));
        }
        return new RunResult(snapshot.runId(), snapshot.path().toString(), false, rows, account.lines(), errors(issue));
    }

    static RunResult upToDate(SparkSession spark, Snapshot snapshot) {
        Path issue = snapshot.path().resolve(Tables.ISSUE.name());
        long errors = errors(spark.read().parquet(issue.toUri().toString()));
        return new RunResult(snapshot.runId(), snapshot.path().toString(), true, Map.of(), List.of(), errors);
    }

    private static long errors(Dataset<Row> issue) {
        return issue.filter(col(Col.SEVERITY).equalTo("ERROR")).count();
    }

    private Results() {}
}
