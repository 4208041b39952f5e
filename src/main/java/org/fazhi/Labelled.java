package org.fazhi;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.evaluate.GoldException;
import org.fazhi.evaluate.GoldFolder;
import org.fazhi.evaluate.MetricLine;
import org.fazhi.evaluate.Passage;
import org.fazhi.extract.Metrics;
import org.fazhi.grammar.ReportContext;
import org.fazhi.period.TimePeriod;
import org.fazhi.report.Reports;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/** Reads labelled reports and passages as a run reads reports, for scoring. */
public final class Labelled {
    /**
     * @param texts by DOC_ID
     * @param contexts by DOC_ID
     */
    public record Read(List<MetricLine> figures, Map<String, String> texts, Map<String, ReportContext> contexts) {}

    /** Every figure of every report of the folder. */
    public static Read all(SparkSession spark, Catalog catalog, String folder) {
        try (Reports.Result read = Reports.read(spark, folder, catalog).kept()) {
            return read(spark, catalog, read.withText());
        }
    }

    /**
     * The figures of the labelled reports and passages alone.
     *
     * @param folders where reports may be; the first that has one of the name wins
     * @throws GoldException where a labelled report is in none of them
     */
    public static Read read(SparkSession spark, Catalog catalog, GoldFolder gold, List<String> folders) {
        Map<String, String> texts = new HashMap<>();
        Map<String, ReportContext> contexts = new HashMap<>();
        List<MetricLine> figures = new ArrayList<>();
        Set<String> wanted = new TreeSet<>(gold.reports());
        for (String folder : folders) {
            if (wanted.isEmpty()) {
                break;
            }
            Read found = labelled(spark, catalog, folder, wanted);
            figures.addAll(found.figures());
            texts.putAll(found.texts());
            contexts.putAll(found.contexts());
            wanted.removeAll(found.texts().keySet());
        }
        if (!wanted.isEmpty()) {
            throw new GoldException(wanted.stream()
                    .map(doc -> doc + ": labelled, but no report of that name is in " + String.join(" or ", folders)
                            + "; name its folder with --reports DIR")
                    .toList());
        }
        Read passages = passages(spark, catalog, gold.passages());
        figures.addAll(passages.figures());
        texts.putAll(passages.texts());
        contexts.putAll(passages.contexts());
        return new Read(figures, texts, contexts);
    }

    /** The reports of a folder that labels name. */
    private static Read labelled(SparkSession spark, Catalog catalog, String folder, Set<String> wanted) {
        try (Reports.Result read = Reports.read(spark, folder, catalog).kept()) {
            // Labels often lie beside their report under its name: they are no report, and its name is not shared.
            Dataset<Row> named = read.withText()
                    .where(not(col(Col.SOURCE_FILE).endsWith(GoldFolder.ENDING)))
                    .withColumn(Col.DOC_ID, stem(col(Col.SOURCE_FILE)))
                    .where(col(Col.DOC_ID).isin(wanted.toArray()));
            return read(spark, catalog, named);
        }
    }

    private static Column stem(Column path) {
        return regexp_extract(path, "([^/]+?)(?:\\.[^./]*)?$", 1);
    }

    private static Read passages(SparkSession spark, Catalog catalog, List<Passage> passages) {
        List<Row> report = passages.stream().map(Labelled::report).toList();
        List<Row> text = passages.stream()
                .map(passage -> new RowCells(Tables.REPORT_TEXT)
                        .set(Col.DOC_ID, passage.id())
                        .set(Col.TEXT, passage.text())
                        .row())
                .toList();
        Dataset<Row> withText = spark.createDataFrame(report, Tables.REPORT.schema())
                .join(spark.createDataFrame(text, Tables.REPORT_TEXT.schema()), Col.DOC_ID);
        return read(spark, catalog, withText);
    }

    private static Row report(Passage passage) {
        TimePeriod period = TimePeriod.parse(passage.timePeriod()).orElse(null);
        return new RowCells(Tables.REPORT)
                .set(Col.DOC_ID, passage.id())
                .set(Col.SOURCE_FILE, passage.id())
                .set(Col.TITLE, passage.title())
                .set(Col.REF_AREA, passage.refArea())
                .set(Col.AREA_NAME, passage.place())
                .set(Col.TIME_PERIOD, passage.timePeriod())
                .set(Col.PERIOD_END, period == null ? null : period.end())
                .row();
    }

    /** @param withText REPORT and TEXT */
    private static Read read(SparkSession spark, Catalog catalog, Dataset<Row> withText) {
        Map<String, String> texts = new HashMap<>();
        Map<String, ReportContext> contexts = new HashMap<>();
        for (Row report : withText.where(col(Col.TEXT).isNotNull()).collectAsList()) {
            texts.put(report.getAs(Col.DOC_ID), report.getAs(Col.TEXT));
            contexts.put(report.getAs(Col.DOC_ID), context(report));
        }
        List<MetricLine> figures = Metrics.extract(spark, withText, catalog)
                .orderBy(Col.DOC_ID, Col.CHAR_START, Col.INDICATOR)
                .collectAsList()
                .stream()
                .map(Labelled::figure)
                .toList();
        return new Read(figures, texts, contexts);
    }

    private static ReportContext context(Row report) {
        return new ReportContext(
                report.getAs(Col.REF_AREA),
                report.getAs(Col.AREA_NAME),
                TimePeriod.parse(report.getAs(Col.TIME_PERIOD)).orElse(null),
                report.getAs(Col.PERIOD_END),
                ReportContext.Places.NONE,
                report.getAs(Col.TITLE));
    }

    private static MetricLine figure(Row row) {
        Double value = row.getAs(Col.VALUE);
        return new MetricLine(
                row.getAs(Col.DOC_ID),
                row.getAs(Col.CHAR_START),
                row.getAs(Col.CHAR_END),
                row.getAs(Col.KIND),
                row.getAs(Col.INDICATOR),
                value == null ? null : new java.math.BigDecimal(value.toString()),
                row.getAs(Col.REF_AREA),
                row.getAs(Col.TIME_PERIOD),
                row.getAs(Col.RULE_ID),
                row.getAs(Col.SUBJECT),
                row.getAs(Col.RAW_VALUE),
                row.getAs(Col.RAW_UNIT),
                row.getAs(Col.QUOTE),
                0);
    }

    private Labelled() {}
}
