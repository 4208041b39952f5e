package org.fazhi.publish;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.isnan;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.ContractException;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;

/**
 * What a run must hold before it is published, looked up in the files as written: each table its contract, as many rows
 * as were written, no key twice, no NaN or infinity; every observation has lineage, and lineage names metrics that exist.
 */
final class RunChecks {
    private static final String SAME_KEY = "SAME_KEY";
    private static final String NOT_FINITE = "NOT_FINITE";

    /** One sentence a fault; empty when the run may be published. */
    static List<String> faults(RunFolder run, List<TableDef> tables) {
        List<String> faults = new ArrayList<>();
        for (TableDef table : tables) {
            if (Files.isDirectory(run.folder(table))) {
                faults.addAll(tableFaults(run, table));
            } else {
                faults.add("table " + table.name() + " was not written");
            }
        }
        if (tables.containsAll(List.of(Tables.OBSERVATION, Tables.LINEAGE, Tables.METRIC))) {
            faults.addAll(lineageFaults(run));
        }
        return faults;
    }

    private static List<String> tableFaults(RunFolder run, TableDef table) {
        Dataset<Row> asWritten = run.spark().read().parquet(TableFolder.hadoop(run.path(), table));
        try {
            Contract.conform(asWritten, table);
        } catch (ContractException broken) {
            return List.of(broken.getMessage());
        }
        Row found = totals(asWritten, table);
        long rows = found.getLong(0);
        long written = run.rowsWritten().getOrDefault(table.name(), rows);
        List<String> faults = new ArrayList<>();
        if (rows != written) {
            faults.add("table " + table.name() + " holds " + rows + " rows, " + written + " were written");
        }
        if (found.getLong(1) > 0) {
            faults.add("table " + table.name() + " holds " + found.getLong(1) + " keys more than once ("
                    + String.join(", ", table.key()) + ")");
        }
        if (found.getLong(2) > 0) {
            faults.add("table " + table.name() + " holds NaN or infinity in " + found.getLong(2) + " rows");
        }
        return faults;
    }

    /** Rows, keys held more than once, rows with a number that is not finite. */
    private static Row totals(Dataset<Row> frame, TableDef table) {
        Column[] key = table.key().stream().map(name -> col(name)).toArray(Column[]::new);
        return frame.groupBy(key)
                .agg(
                        count(lit(1)).as(SAME_KEY),
                        sum(when(notFinite(table), 1).otherwise(0)).as(NOT_FINITE))
                .agg(total(col(SAME_KEY)), total(when(col(SAME_KEY).gt(1), 1).otherwise(0)), total(col(NOT_FINITE)))
                .first();
    }

    private static Column total(Column summands) {
        return coalesce(sum(summands).cast(DataTypes.LongType), lit(0L));
    }

    private static Column notFinite(TableDef table) {
        return Arrays.stream(table.schema().fields())
                .filter(field -> field.dataType().equals(DataTypes.DoubleType))
                .map(StructField::name)
                .map(name -> isnan(col(name)).or(abs(col(name)).equalTo(Double.POSITIVE_INFINITY)))
                .reduce(Column::or)
                .orElse(lit(false));
    }

    private static List<String> lineageFaults(RunFolder run) {
        Dataset<Row> observation = run.read(Tables.OBSERVATION);
        Dataset<Row> lineage = run.read(Tables.LINEAGE);
        Column sameCell = Tables.OBSERVATION.key().stream()
                .map(name -> observation.col(name).eqNullSafe(lineage.col(name)))
                .reduce(Column::and)
                .orElseThrow();
        long withoutLineage = observation.join(lineage, sameCell, "left_anti").count();
        Dataset<Row> metric = run.read(Tables.METRIC);
        Column sameMetric = lineage.col(Col.METRIC_ID).equalTo(metric.col(Col.METRIC_ID));
        long withoutMetric = lineage.join(metric, sameMetric, "left_anti").count();
        List<String> faults = new ArrayList<>();
        if (withoutLineage > 0) {
            faults.add(withoutLineage + " observations have no lineage");
        }
        if (withoutMetric > 0) {
            faults.add(withoutMetric + " lineage rows name a metric that does not exist");
        }
        return faults;
    }

    private RunChecks() {}
}
