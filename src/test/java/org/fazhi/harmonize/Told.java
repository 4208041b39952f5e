package org.fazhi.harmonize;

import static org.fazhi.support.Records.with;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Direction;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;

/** Statements for tests: one sentence of one document of one place unless told otherwise. */
final class Told {
    static final IndicatorDef ACCEPTED = count("X_ACCEPTED", MeasureType.FLOW);
    static final IndicatorDef RECEIVED = count("X_RECEIVED", MeasureType.FLOW);
    static final IndicatorDef SUCCEEDED = count("X_SUCCEEDED", MeasureType.FLOW);
    static final IndicatorDef ON_REGISTER = count("X_REGISTERED", MeasureType.STOCK);
    static final IndicatorDef RATE = new IndicatorDef(
            "X_RATE",
            "X",
            "率",
            "rate",
            MeasureType.RATIO,
            List.of("PT"),
            Direction.UP,
            List.of(),
            List.of(),
            List.of(),
            "X_SUCCEEDED",
            List.of("X_ACCEPTED", "X_RECEIVED"),
            null,
            null,
            false);
    static final Area AREA = new Area("140525", "泽州县", "county");

    private static int next;

    static IndicatorDef count(String code, MeasureType type) {
        return new IndicatorDef(
                code,
                "X",
                code,
                code,
                type,
                List.of("CASE", "PERSON"),
                Direction.UP,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                false);
    }

    static Statement told(IndicatorDef indicator, String period, double value) {
        return told(indicator, period, Bounds.exactly(value));
    }

    static Statement told(IndicatorDef indicator, String period, Bounds bounds) {
        TimePeriod parsed = TimePeriod.parse(period).orElseThrow();
        int number = next++;
        return new Statement(
                "m%06d".formatted(number),
                "doc",
                null,
                Position.of("0.0", number),
                indicator,
                "ALL",
                "",
                false,
                null,
                null,
                AREA,
                parsed,
                parsed.end(),
                Accumulation.PERIOD,
                bounds,
                "EXACT",
                indicator.baseUnit(),
                Status.A,
                Over.NOTHING,
                0,
                LocalDate.parse("2024-01-10"),
                null);
    }

    /** A printed rate: reports truncate as well as round. */
    static Statement rate(String period, double value, double lastDigit) {
        return told(RATE, period, new Bounds(value, value - lastDigit / 2, Math.min(100, value + lastDigit)));
    }

    static Statement worded(Statement it, String wording) {
        return with(it, "wording", wording);
    }

    /** Told as the whole: 全年共… */
    static Statement total(Statement it) {
        return with(it, "total", true);
    }

    static Statement partOf(Statement it, Statement whole) {
        return with(it, "partOf", whole.metricId());
    }

    static Statement boundTo(Statement it, Statement count) {
        return with(it, "rateOf", count.metricId());
    }

    static Statement in(String document, int paragraph, Statement it) {
        Statement there = with(
                with(it, "docId", document),
                "position",
                Position.of(paragraph + ".0", it.position().order()));
        return document.equals("doc") ? there : with(there, "precedence", 1);
    }

    /** In a report whose heading names a period. */
    static Statement reportedIn(String period, Statement it) {
        return with(it, "reportPeriod", period);
    }

    static Statement until(String cutOff, Accumulation accumulation, Statement it) {
        return with(with(it, "cutOff", LocalDate.parse(cutOff)), "accumulation", accumulation);
    }

    static Statement counted(String unit, Statement it) {
        return with(it, "unit", unit);
    }

    /** With the METRIC row of a figure printed like this. */
    static Statement printed(String rawValue, Statement it) {
        Object[] cells = new Object[Tables.METRIC.schema().size()];
        cells[Tables.METRIC.schema().fieldIndex(Col.METRIC_ID)] = it.metricId();
        cells[Tables.METRIC.schema().fieldIndex(Col.RAW_VALUE)] = rawValue;
        return with(it, "metric", new GenericRowWithSchema(cells, Tables.METRIC.schema()));
    }

    /** The tables that figures without a REPORT row become. */
    static Harmonized harmonized(SparkSession spark, Dataset<Row> metric) {
        return Observations.harmonize(spark, Frames.of(spark, Tables.REPORT), metric, Catalog.packed());
    }

    private Told() {}
}
