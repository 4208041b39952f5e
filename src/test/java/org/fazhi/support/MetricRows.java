package org.fazhi.support;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/** A METRIC frame written down row by row; columns not named are null. */
public final class MetricRows {
    private static final StructType SCHEMA = Tables.METRIC.schema();

    private final List<Row> rows = new ArrayList<>();

    /** A figure of the county of code 140525 in document {@code doc}, first sentence, KIND observation. */
    public MetricRows add(String id, String indicator, String period, String value, String unit, Object... more) {
        Object[] cells = new Object[SCHEMA.size()];
        put(cells, Col.METRIC_ID, id);
        put(cells, Col.DOC_ID, "doc");
        put(cells, Col.SENTENCE_ID, "0.0");
        put(cells, Col.KIND, "observation");
        put(cells, Col.INDICATOR, indicator);
        put(cells, Col.TIME_PERIOD, period);
        put(cells, Col.RAW_VALUE, value);
        put(cells, Col.RAW_UNIT, unit);
        put(cells, Col.REF_AREA, "140525");
        put(cells, Col.QUOTE, id + " " + value + unit);
        for (int i = 0; i < more.length; i += 2) {
            put(cells, (String) more[i], more[i + 1]);
        }
        rows.add(new GenericRowWithSchema(cells, SCHEMA));
        return this;
    }

    /** So far. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public Dataset<Row> frame(SparkSession spark) {
        return spark.createDataFrame(rows, SCHEMA);
    }

    private static void put(Object[] cells, String column, Object value) {
        cells[SCHEMA.fieldIndex(column)] = value;
    }
}
