package org.fazhi.coverage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;

/** Reports of a whole year by a known place: the rows of REPORT that say something about a year as a whole. */
final class AnnualReports {
    private static final String CODE = "CODE";

    /**
     * REPORT's columns, REF_AREA being the code: a township has none in REPORT, and takes that of its observations.
     *
     * @param report table REPORT
     * @param observation table OBSERVATION
     */
    static Dataset<Row> of(Dataset<Row> report, Dataset<Row> observation) {
        Column isCode = col(Col.REF_AREA).rlike("^[0-9]{6}([0-9]{3})?$");
        Dataset<Row> codes = observation
                .filter(col(Col.DOC_ID).isNotNull())
                .groupBy(col(Col.DOC_ID), col(Col.AREA_NAME))
                .agg(min(col(Col.REF_AREA)).as(CODE));
        return report.filter(col(Col.FREQ).equalTo("A"))
                .join(codes, new String[] {Col.DOC_ID, Col.AREA_NAME}, "left")
                .withColumn(Col.REF_AREA, coalesce(when(isCode, col(Col.REF_AREA)), col(CODE)))
                .filter(col(Col.REF_AREA).isNotNull())
                .drop(CODE);
    }

    private AnnualReports() {}
}
