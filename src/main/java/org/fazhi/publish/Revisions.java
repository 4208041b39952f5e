package org.fazhi.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/** OBSERVATION of the run before and of this one to REVISION: the cells that differ, in what, and what can have caused it. */
public final class Revisions {
    /** Columns compared, and the end of the names REVISION gives the two values. */
    private static final Map<String, String> COMPARED = new TreeMap<>(Map.of(
            Col.OBS_VALUE, "VALUE",
            Col.OBS_VALUE_LOWER, "LOWER",
            Col.OBS_VALUE_UPPER, "UPPER",
            Col.UNIT_MEASURE, "UNIT",
            Col.OBS_STATUS, "STATUS",
            Col.DERIVATION, "DERIVATION"));

    /**
     * @param run this run; OBSERVATION, LINEAGE and METRIC are written
     * @param before the run before; empty for the first, which revises nothing
     * @return table REVISION
     */
    public static Dataset<Row> since(RunFolder run, Optional<Snapshot> before, RunInputs inputs) {
        if (before.isEmpty()) {
            return run.spark().createDataFrame(List.of(), Tables.REVISION.schema());
        }
        Evidence evidence = Evidence.of(run, before.get(), inputs);
        return Contract.conform(evidence.withCause(revised(run, before.get())), Tables.REVISION);
    }

    private static Dataset<Row> revised(RunFolder run, Snapshot before) {
        Dataset<Row> earlier = before.read(run.spark(), Tables.OBSERVATION).as("earlier");
        Dataset<Row> now = run.read(Tables.OBSERVATION).as("now");
        Column sameCell = Tables.OBSERVATION.key().stream()
                .map(Revisions::isSame)
                .reduce(Column::and)
                .orElseThrow();
        Column change = when(old(Col.REF_AREA).isNull(), "ADDED")
                .when(current(Col.REF_AREA).isNull(), "REMOVED")
                .otherwise("CHANGED");
        Column different = concat_ws(
                " ",
                COMPARED.keySet().stream()
                        .map(name -> when(isSame(name).unary_$bang(), name))
                        .toArray(Column[]::new));
        Stream<Column> cells = Stream.concat(Tables.OBSERVATION.key().stream(), Stream.of(Col.AREA_NAME))
                .map(name -> coalesce(current(name), old(name)).as(name));
        Stream<Column> values = COMPARED.entrySet().stream()
                .flatMap(one -> Stream.of(
                        old(one.getKey()).as("OLD_" + one.getValue()),
                        current(one.getKey()).as("NEW_" + one.getValue())));
        Stream<Column> findings = Stream.of(
                change.as(Col.REVISION_TYPE),
                when(change.equalTo("CHANGED"), different).otherwise(lit(null)).as(Col.DIFFERENT));
        return earlier.join(now, sameCell, "full_outer")
                .filter(change.notEqual("CHANGED").or(different.notEqual("")))
                .select(Stream.of(cells, values, findings).flatMap(all -> all).toArray(Column[]::new));
    }

    private static Column isSame(String name) {
        return old(name).eqNullSafe(current(name));
    }

    private static Column old(String name) {
        return col("earlier." + name);
    }

    private static Column current(String name) {
        return col("now." + name);
    }

    private Revisions() {}
}
