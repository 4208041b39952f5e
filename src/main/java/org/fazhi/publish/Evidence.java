package org.fazhi.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/**
 * What each cell rests on, then and now: the statements as printed, and whether the files that hold them came, went or
 * changed. A cell that rests on the same statements as before was not changed by its sources.
 *
 * @param earlier a row a cell of the run before: STATEMENTS, TOUCHED, KEPT
 * @param now the same of this run
 * @param differences what the two runs were made of otherwise: SOURCE, CATALOGUE, CODE
 */
record Evidence(Dataset<Row> earlier, Dataset<Row> now, List<String> differences) {
    private static final List<String> KEY = Tables.OBSERVATION.key();
    /** A statement, wherever in its document it stands. */
    private static final List<String> STATEMENT =
            List.of(Col.ROLE, Col.DOC_ID, Col.SUBJECT, Col.RAW_VALUE, Col.RAW_UNIT, Col.RAW_PERIOD);

    private static final String STATED = "STATED";
    /** Some file of the cell is new, gone or changed. */
    private static final String TOUCHED = "TOUCHED";
    /** Some file of the cell stood in both runs. */
    private static final String KEPT = "KEPT";

    static Evidence of(RunFolder run, Snapshot before, RunInputs inputs) {
        InputChanges changes = InputChanges.between(Manifest.inputs(before.path()), inputs.files());
        return new Evidence(
                cells(before.read(run.spark(), Tables.LINEAGE), before.read(run.spark(), Tables.METRIC), changes),
                cells(run.read(Tables.LINEAGE), run.read(Tables.METRIC), changes),
                Manifest.differences(before.path(), inputs));
    }

    private static Dataset<Row> cells(Dataset<Row> lineage, Dataset<Row> metric, InputChanges changes) {
        Column file = col(Col.SOURCE_FILE);
        Dataset<Row> printed = metric.select(Stream.of(
                        Col.METRIC_ID,
                        Col.SOURCE_FILE,
                        Col.DOC_ID,
                        Col.SUBJECT,
                        Col.RAW_VALUE,
                        Col.RAW_UNIT,
                        Col.RAW_PERIOD)
                .map(name -> col(name))
                .toArray(Column[]::new));
        return lineage.join(printed, Col.METRIC_ID)
                .groupBy(KEY.stream().map(name -> col(name)).toArray(Column[]::new))
                .agg(
                        sort_array(collect_list(struct(STATEMENT.stream()
                                        .map(name -> col(name))
                                        .toArray(Column[]::new))))
                                .as(STATED),
                        max(file.isin(changes.touched().toArray())).as(TOUCHED),
                        max(file.isin(changes.kept().toArray())).as(KEPT));
    }

    /** Adds CAUSE. */
    Dataset<Row> withCause(Dataset<Row> revised) {
        Column sameStatements = col("earlier." + STATED).eqNullSafe(col("now." + STATED));
        Column isOwn = either(TOUCHED).and(not(sameStatements));
        Column cameOrWent =
                isOwn.and(col(Col.REVISION_TYPE).isin("ADDED", "REMOVED")).and(not(either(KEPT)));
        Column other = lit(differences.contains("SOURCE"))
                .and(not(isOwn))
                .and(lit(differences.size() == 1).or(col(Col.NEW_DERIVATION).eqNullSafe("ANNUALISED")));
        Column cause = concat_ws(
                " ",
                when(isOwn, "SOURCE"),
                when(lit(differences.contains("CATALOGUE")).and(not(cameOrWent)), "CATALOGUE"),
                when(lit(differences.contains("CODE")).and(not(cameOrWent)), "CODE"),
                when(other, "OTHER_SOURCE"));
        return revised.as("revised")
                .join(earlier.as("earlier"), sameCell("earlier"), "left")
                .join(now.as("now"), sameCell("now"), "left")
                .select(col("revised.*"), cause.as(Col.CAUSE));
    }

    private static Column either(String flag) {
        return col("earlier." + flag).eqNullSafe(true).or(col("now." + flag).eqNullSafe(true));
    }

    private static Column sameCell(String run) {
        return KEY.stream()
                .map(name -> col("revised." + name).eqNullSafe(col(run + "." + name)))
                .reduce(Column::and)
                .orElseThrow();
    }
}
