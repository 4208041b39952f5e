package org.fazhi.check;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/**
 * What counts instead of printed figures, by METRIC_ID: the value of each cell that a person has corrected. Corrections
 * are few: they are looked up on the driver.
 */
record Corrected(Map<String, Value> byMetric) implements Serializable {
    static final Corrected NOTHING = new Corrected(Map.of());

    /** @param family UNIT_MEASURE */
    record Value(Bounds bounds, String family) implements Serializable {}

    static Corrected of(Dataset<Row> observation, Dataset<Row> lineage, Catalog catalog) {
        Map<String, Value> byMetric = new HashMap<>();
        if (!catalog.corrections().isEmpty()) {
            String[] cell = Tables.OBSERVATION.key().toArray(String[]::new);
            Dataset<Row> corrected = filterCorrected(lineage).drop(Col.METRIC_ID, Col.ROLE);
            lineage.filter(col(Col.ROLE).isin("VALUE", "AGREES"))
                    .join(corrected, cell, "left_semi")
                    .join(observation, cell)
                    .select(Col.METRIC_ID, Col.OBS_VALUE, Col.OBS_VALUE_LOWER, Col.OBS_VALUE_UPPER, Col.UNIT_MEASURE)
                    .collectAsList()
                    .forEach(row -> byMetric.put(row.getAs(Col.METRIC_ID), value(row)));
        }
        return new Corrected(byMetric);
    }

    /** The links to corrections, one for each cell that one has replaced or confirmed. */
    static Dataset<Row> filterCorrected(Dataset<Row> lineage) {
        return lineage.filter(col(Col.ROLE).equalTo("CORRECTION"));
    }

    /** What a person has dropped. */
    static Dataset<Row> filterDropped(Dataset<Row> rejected) {
        return rejected.filter(col(Col.REASON).equalTo("CORRECTED"));
    }

    private static Value value(Row row) {
        return new Value(Bounds.of(row::getAs), row.getAs(Col.UNIT_MEASURE));
    }

    Optional<Value> of(String metricId) {
        return Optional.ofNullable(byMetric.get(metricId));
    }
}
