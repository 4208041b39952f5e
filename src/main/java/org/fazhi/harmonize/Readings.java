package org.fazhi.harmonize;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.quantity.Measured;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;

/**
 * METRIC in; the same rows with place, period and unit understood, or with REASON and DETAIL. A narrow step: every row
 * is read by itself.
 */
final class Readings {
    /** The METRIC row as delivered to this room. */
    static final String METRIC = "METRIC";
    /** TIME_PERIOD of the report a figure stands in; null for delivered ones. */
    static final String REPORT_PERIOD = "REPORT_PERIOD";

    private static final String REPORT = "REPORT";

    static final StructType SCHEMA = new StructType()
            .add(METRIC, Tables.METRIC.schema())
            .add(Col.REF_AREA, DataTypes.StringType)
            .add(Col.AREA_NAME, DataTypes.StringType)
            .add(Col.AREA_LEVEL, DataTypes.StringType)
            .add(REPORT_PERIOD, DataTypes.StringType)
            .add(Col.TIME_PERIOD, DataTypes.StringType)
            .add(Col.PERIOD_END, DataTypes.DateType)
            .add(Col.ACCUMULATION, DataTypes.StringType)
            .add(Col.OBS_VALUE, DataTypes.DoubleType)
            .add(Col.OBS_VALUE_LOWER, DataTypes.DoubleType)
            .add(Col.OBS_VALUE_UPPER, DataTypes.DoubleType)
            .add(Col.OBS_QUALIFIER, DataTypes.StringType)
            .add(Col.UNIT_MEASURE, DataTypes.StringType)
            .add(Col.OBS_STATUS, DataTypes.StringType)
            .add(Col.REASON, DataTypes.StringType)
            .add(Col.DETAIL, DataTypes.StringType);

    /**
     * Each metric beside the period its report tells of.
     *
     * @param metric table METRIC
     * @param report table REPORT
     */
    static Dataset<Row> withReport(Dataset<Row> metric, Dataset<Row> report) {
        Dataset<Row> periods = report.select(
                report.col(Col.DOC_ID).as(REPORT), report.col(Col.TIME_PERIOD).as(REPORT_PERIOD));
        return metric.join(periods, metric.col(Col.DOC_ID).equalTo(periods.col(REPORT)), "left")
                .select(asOne(metric), col(REPORT_PERIOD));
    }

    /** Each metric by itself. */
    static Dataset<Row> withoutReport(Dataset<Row> metric) {
        return metric.select(asOne(metric), lit(null).cast("string").as(REPORT_PERIOD));
    }

    private static Column asOne(Dataset<Row> metric) {
        return struct(Stream.of(metric.columns()).map(metric::col).toArray(Column[]::new))
                .as(METRIC);
    }

    static Dataset<Row> withReading(Dataset<Row> metric, Broadcast<Reference> reference) {
        return metric.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> read(rows, reference.value()), Encoders.row(SCHEMA));
    }

    private static Iterator<Row> read(Iterator<Row> metrics, Reference reference) {
        AreaReader areas = reference.areas();
        return new Mapped<>(metrics, row -> read(row.getAs(METRIC), row.getAs(REPORT_PERIOD), reference, areas));
    }

    private static Row read(Row metric, String reportPeriod, Reference reference, AreaReader areas) {
        Optional<IndicatorDef> indicator = reference.catalog().indicator(metric.getAs(Col.INDICATOR));
        if (indicator.isEmpty()) {
            return refused(metric, Reason.INDICATOR_UNKNOWN, metric.getAs(Col.INDICATOR));
        }
        Read<PeriodReader.Dated> dated = PeriodReader.read(
                metric.getAs(Col.TIME_PERIOD),
                metric.getAs(Col.RAW_PERIOD),
                metric.<LocalDate>getAs(Col.PERIOD_END),
                metric.getAs(Col.ACCUMULATION),
                indicator.get().measureType(),
                reference.algebra());
        if (!dated.isRead()) {
            return refused(metric, dated.reason(), dated.detail());
        }
        Read<Area> area = areas.read(
                metric.getAs(Col.REF_AREA),
                metric.getAs(Col.AREA_NAME),
                dated.value().cutOff());
        if (!area.isRead()) {
            return refused(metric, area.reason(), area.detail());
        }
        Double confidence = metric.getAs(Col.CONFIDENCE);
        double bar = reference.catalog().settings().extraction().leastConfidence();
        if (confidence != null
                && confidence < bar
                && !reference.isLetIn(metric, area.value(), dated.value().period())) {
            return refused(metric, Reason.LOW_CONFIDENCE, confidence + " is below the bar of " + bar);
        }
        Measured measured = reference
                .units()
                .read(
                        metric.getAs(Col.RAW_VALUE),
                        metric.getAs(Col.VALUE),
                        metric.getAs(Col.RAW_UNIT),
                        indicator.get().units());
        if (!measured.isMeasured()) {
            return refused(metric, Reason.valueOf(measured.refusal().name()), measured.detail());
        }
        return Range.of(reference.catalog(), metric.getAs(Col.RAW_VALUE), measured)
                .map(impossible -> refused(metric, Reason.OUT_OF_RANGE, impossible))
                .orElseGet(() -> read(metric, reportPeriod, area.value(), dated.value(), measured));
    }

    private static Row read(Row metric, String reportPeriod, Area area, PeriodReader.Dated dated, Measured measured) {
        return RowFactory.create(
                metric,
                area.code(),
                area.name(),
                area.level(),
                reportPeriod,
                dated.period().code(),
                dated.cutOff(),
                dated.accumulation().name(),
                measured.bounds().value(),
                measured.bounds().lower(),
                measured.bounds().upper(),
                measured.qualifier().name(),
                measured.family(),
                measured.doubtful() ? Status.U.name() : Status.A.name(),
                null,
                null);
    }

    private static Row refused(Row metric, Reason reason, String detail) {
        List<Object> cells = new ArrayList<>(Collections.nCopies(SCHEMA.size(), null));
        cells.set(0, metric);
        cells.set(SCHEMA.fieldIndex(Col.REASON), reason.name());
        cells.set(SCHEMA.fieldIndex(Col.DETAIL), detail);
        return RowFactory.create(cells.toArray());
    }

    private Readings() {}
}
