package org.fazhi.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/** OBSERVATION of the run before and of this one to REVISION: the cells that differ. */
public final class Revisions {
    private static final List<String> COMPARED = List.of(
            Col.OBS_VALUE, Col.OBS_VALUE_LOWER, Col.OBS_VALUE_UPPER, Col.UNIT_MEASURE, Col.OBS_STATUS, Col.DERIVATION);

    /**
     * @param before the run before; empty for the first, which revises nothing
     * @param observation table OBSERVATION of this run
     * @return table REVISION
     */
    public static Dataset<Row> since(
            SparkSession spark, Optional<Snapshot> before, Dataset<Row> observation, RunInputs inputs) {
        if (before.isEmpty()) {
            return spark.createDataFrame(List.of(), Tables.REVISION.schema());
        }
        Dataset<Row> earlier = before.get().read(spark, Tables.OBSERVATION).as("earlier");
        Dataset<Row> now = observation.as("now");
        List<String> key = Tables.OBSERVATION.key();
        Column sameCell = key.stream()
                .map(name -> old(name).eqNullSafe(current(name)))
                .reduce(Column::and)
                .orElseThrow();
        Column isSame = COMPARED.stream()
                .map(name -> old(name).eqNullSafe(current(name)))
                .reduce(Column::and)
                .orElseThrow();
        Column change = when(old(Col.REF_AREA).isNull(), "ADDED")
                .when(current(Col.REF_AREA).isNull(), "REMOVED")
                .otherwise("CHANGED");
        Stream<Column> cells = Stream.concat(key.stream(), Stream.of(Col.AREA_NAME))
                .map(name -> coalesce(current(name), old(name)).as(name));
        Stream<Column> values = Stream.of(
                change.as(Col.REVISION_TYPE),
                old(Col.OBS_VALUE).as(Col.OLD_VALUE),
                current(Col.OBS_VALUE).as(Col.NEW_VALUE),
                old(Col.OBS_STATUS).as(Col.OLD_STATUS),
                current(Col.OBS_STATUS).as(Col.NEW_STATUS),
                lit(String.join(" ", Manifest.differences(before.get().path(), inputs)))
                        .as(Col.CAUSE));
        Dataset<Row> revised = earlier.join(now, sameCell, "full_outer")
                .filter(change.notEqual("CHANGED").or(isSame.unary_$bang()))
                .select(Stream.concat(cells, values).toArray(Column[]::new));
        return Contract.conform(revised, Tables.REVISION);
    }

    private static Column old(String name) {
        return col("earlier." + name);
    }

    private static Column current(String name) {
        return col("now." + name);
    }

    private Revisions() {}
}
