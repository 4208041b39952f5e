package org.fazhi.accounting;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.UnitDef;
import org.fazhi.schema.Col;

/** Closes the books of a run from the tables it wrote. */
public final class Accounting {
    private static final String FATE = "FATE";
    private static final String SPANS = "SPANS";
    private static final String STATED = "STATED";
    private static final String REFUSED = "REFUSED";

    /**
     * @param reportText table REPORT_TEXT
     * @param metric table METRIC
     * @param lineage table LINEAGE
     * @param rejected table REJECTED
     */
    public static Account close(
            Dataset<Row> reportText,
            Dataset<Row> metric,
            Dataset<Row> lineage,
            Dataset<Row> rejected,
            Catalog catalog) {
        return new Account(reports(reportText, metric, catalog), metrics(metric, lineage, rejected));
    }

    private static List<ReportAccount> reports(Dataset<Row> reportText, Dataset<Row> metric, Catalog catalog) {
        FigureScanner scanner =
                new FigureScanner(catalog.units().stream().map(UnitDef::word).toList());
        Dataset<Row> spans = metric.filter(col(Col.CHAR_START).isNotNull())
                .groupBy(Col.DOC_ID)
                .agg(collect_list(struct(col(Col.CHAR_START), col(Col.CHAR_END), fate().as(FATE)))
                        .as(SPANS));
        String[] sameReport = {Col.DOC_ID};
        return reportText
                .join(spans, sameReport, "left")
                .map(
                        (MapFunction<Row, ReportAccount>) report -> account(report, scanner),
                        Encoders.javaSerialization(ReportAccount.class))
                .collectAsList()
                .stream()
                .sorted(Comparator.comparing(ReportAccount::docId))
                .toList();
    }

    private static ReportAccount account(Row report, FigureScanner scanner) {
        String text = report.getAs(Col.TEXT);
        int at = report.fieldIndex(SPANS);
        List<Row> spans = report.isNullAt(at) ? List.of() : report.getList(at);
        return Matching.of(
                report.getAs(Col.DOC_ID),
                text == null ? List.of() : scanner.scan(text),
                spans.stream()
                        .map(span -> new MetricSpan(span.getInt(0), span.getInt(1), span.getString(2)))
                        .toList());
    }

    private static MetricAccount metrics(Dataset<Row> metric, Dataset<Row> lineage, Dataset<Row> rejected) {
        Dataset<Row> stated = lineage.filter(col(Col.ROLE).isin("VALUE", "AGREES"))
                .select(col(Col.METRIC_ID), lit(1L).as(STATED))
                .distinct();
        Dataset<Row> refused =
                rejected.select(col(Col.METRIC_ID), lit(1L).as(REFUSED)).distinct();
        String[] sameMetric = {Col.METRIC_ID};
        Dataset<Row> rows = metric.select(col(Col.METRIC_ID), col(Col.KIND), col(Col.INDICATOR))
                .join(stated, sameMetric, "left")
                .join(refused, sameMetric, "full");
        Column isMetric = col(Col.KIND).isNotNull();
        Column isTarget = col(Col.KIND).equalTo("target");
        Column isPilot = col(Col.KIND).equalTo("pilot");
        Column isOther = col(Col.KIND).equalTo("other");
        Column isUncoded =
                col(Col.KIND).equalTo("observation").and(col(Col.INDICATOR).isNull());
        Column isStated = isMetric.and(col(STATED).isNotNull());
        Column isRejected = isMetric.and(col(REFUSED).isNotNull());
        Column places = List.of(isTarget, isPilot, isOther, isUncoded, isStated, isRejected).stream()
                .map(Accounting::oneIf)
                .reduce(Column::plus)
                .orElseThrow();
        Row found = rows.agg(
                        total(isMetric),
                        total(isStated),
                        total(isRejected),
                        total(isTarget),
                        total(isPilot),
                        total(isOther),
                        total(isUncoded),
                        total(isMetric.and(places.equalTo(0))),
                        total(isMetric.and(places.gt(1))),
                        total(not(isMetric)))
                .first();
        return new MetricAccount(
                found.getLong(0),
                found.getLong(1),
                found.getLong(2),
                found.getLong(3),
                found.getLong(4),
                found.getLong(5),
                found.getLong(6),
                found.getLong(7),
                found.getLong(8),
                found.getLong(9));
    }

    private static Column oneIf(Column condition) {
        return when(condition, 1L).otherwise(0L);
    }

    private static Column total(Column condition) {
        return coalesce(sum(oneIf(condition)), lit(0L));
    }

    private static Column fate() {
        return when(col(Col.KIND).equalTo("other"), MetricFate.OTHER.name())
                .when(col(Col.INDICATOR).isNotNull(), MetricFate.CODED.name())
                .otherwise(MetricFate.UNCODED.name());
    }

    private Accounting() {}
}
