package org.fazhi;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.load.DeliveredDenominators;
import org.fazhi.load.DeliveredMetrics;
import org.fazhi.report.Reports;
import org.fazhi.schema.Col;
import org.fazhi.schema.TableDef;
import org.fazhi.schema.Tables;

/** The inputs of a run as frames; one that is left out is an empty one. */
final class Sources {
    static Reports.Result reports(SparkSession spark, Catalog catalog, Optional<String> folder) {
        return folder.map(reports -> Reports.read(spark, reports, catalog).kept())
                .orElseGet(() -> Reports.none(spark));
    }

    static DeliveredMetrics.Result delivered(SparkSession spark, Catalog catalog, Optional<String> path) {
        return path.map(metrics -> DeliveredMetrics.read(spark, metrics, catalog))
                .orElseGet(() -> new DeliveredMetrics.Result(
                        empty(spark, Tables.METRIC), empty(spark, Tables.REJECTED), empty(spark, Tables.REJECTED)));
    }

    static Dataset<Row> denominators(SparkSession spark, Catalog catalog, Optional<String> file) {
        return file.map(denominators -> DeliveredDenominators.read(spark, denominators, catalog))
                .orElseGet(() -> empty(spark, Tables.DENOMINATOR));
    }

    /** Month of the newest publication; of the newest period where no date of publication is known. */
    static YearMonth newestMonth(Dataset<Row> metric) {
        Row newest = metric.agg(max(col(Col.DATE_PUBLISHED)), max(col(Col.PERIOD_END)))
                .first();
        LocalDate day = newest.isNullAt(0) ? newest.getAs(1) : newest.getAs(0);
        return day == null ? YearMonth.of(1970, 1) : YearMonth.from(day);
    }

    private static Dataset<Row> empty(SparkSession spark, TableDef table) {
        return spark.createDataFrame(List.of(), table.schema());
    }

    private Sources() {}
}
