package org.fazhi.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.fazhi.catalog.Confidences;
import org.fazhi.grammar.Figure;
import org.fazhi.grammar.Kind;
import org.fazhi.grammar.ReportContext;
import org.fazhi.grammar.ReportGrammar;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.Places;
import org.fazhi.place.SharedPlaces;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowGroups;

/**
 * The figures of a report as METRIC rows, in the form in which Spark keeps rows: there are ninety to a page of figures, and
 * turning each from one form into the other took as long as half the reading. Made once a partition.
 */
final class MetricRows {
    private final ReportGrammar grammar;
    private final Places places;
    private final Confidences confidences;
    private final MetricId id = new MetricId();
    private final EncodedWords encoded = new EncodedWords();
    /** By the day to which a report tells, null where it is unknown. */
    private final Map<LocalDate, NamedPlaces> named = new HashMap<>();

    MetricRows(SharedGrammar shared, SharedPlaces known) {
        grammar = shared.of(known.catalog());
        places = known.places();
        confidences = known.catalog().confidences();
    }

    Iterator<InternalRow> read(Iterator<Row> reports) {
        return RowGroups.flat(reports, report -> metrics(report).iterator());
    }

    private List<InternalRow> metrics(Row report) {
        String text = report.getAs(Col.TEXT);
        if (text == null || text.isEmpty()) {
            return Collections.emptyList();
        }
        List<Figure> figures = grammar.read(text, context(report)).figures();
        String docId = report.getAs(Col.DOC_ID);
        UTF8String[] ids = new UTF8String[figures.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id.of(docId, figures.get(i));
        }
        Object[] ofReport = ofReport(report);
        LocalDate cutOff = report.getAs(Col.PERIOD_END);
        List<InternalRow> rows = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            rows.add(row(ofReport.clone(), cutOff, figures.get(i), ids[i], ids));
        }
        return rows;
    }

    private ReportContext context(Row report) {
        String refArea = report.getAs(Col.REF_AREA);
        return new ReportContext(
                refArea,
                report.getAs(Col.AREA_NAME),
                TimePeriod.parse(report.getAs(Col.TIME_PERIOD)).orElse(null),
                report.getAs(Col.PERIOD_END),
                named.computeIfAbsent(report.getAs(Col.PERIOD_END), day -> new NamedPlaces(places, day)),
                report.getAs(Col.TITLE));
    }

    /** Cells that all figures of the report have in common. */
    private static Object[] ofReport(Row report) {
        Object[] cells = new Object[MetricColumns.ALL];
        cells[MetricColumns.DOC_ID] = UTF8String.fromString(report.getAs(Col.DOC_ID));
        cells[MetricColumns.SOURCE_FILE] = UTF8String.fromString(report.getAs(Col.SOURCE_FILE));
        cells[MetricColumns.SOURCE_URL] = UTF8String.fromString(report.getAs(Col.SOURCE_URL));
        cells[MetricColumns.SOURCE_TITLE] = UTF8String.fromString(report.getAs(Col.TITLE));
        cells[MetricColumns.ISSUER] = UTF8String.fromString(report.getAs(Col.ISSUER));
        cells[MetricColumns.DATE_PUBLISHED] = day(report.getAs(Col.DATE_PUBLISHED));
        return cells;
    }

    private InternalRow row(Object[] cells, LocalDate cutOff, Figure figure, UTF8String metricId, UTF8String[] ids) {
        cells[MetricColumns.METRIC_ID] = metricId;
        cells[MetricColumns.CHAR_START] = figure.charStart();
        cells[MetricColumns.CHAR_END] = figure.charEnd();
        encoded.text(cells, MetricColumns.SENTENCE_ID, figure.sentenceId());
        encoded.text(cells, MetricColumns.QUOTE, figure.quote());
        encoded.word(cells, MetricColumns.KIND, figure.kind().code());
        encoded.word(cells, MetricColumns.INDICATOR, figure.indicator());
        cells[MetricColumns.SUBJECT] = UTF8String.fromString(figure.subject());
        encoded.word(cells, MetricColumns.STAT_SCOPE, figure.scope());
        cells[MetricColumns.RAW_VALUE] = UTF8String.fromString(figure.rawValue());
        cells[MetricColumns.VALUE] = number(figure.value());
        encoded.word(
                cells,
                MetricColumns.OBS_QUALIFIER,
                figure.qualifier() == null ? null : figure.qualifier().name());
        encoded.word(cells, MetricColumns.RAW_UNIT, figure.rawUnit());
        cells[MetricColumns.RAW_PERIOD] = UTF8String.fromString(figure.rawPeriod());
        encoded.word(cells, MetricColumns.REF_AREA, figure.refArea());
        encoded.word(cells, MetricColumns.AREA_NAME, figure.areaName());
        setPeriod(cells, cutOff, figure);
        cells[MetricColumns.PART_OF] = figure.partOf() < 0 ? null : ids[figure.partOf()];
        cells[MetricColumns.RATE_OF] = figure.rateOf() < 0 ? null : ids[figure.rateOf()];
        encoded.word(cells, MetricColumns.RULE_ID, figure.ruleId());
        cells[MetricColumns.CONFIDENCE] =
                figure.indicator() == null ? null : confidences.of(figure.ruleId(), figure.score());
        if (figure.changePct() != null) {
            cells[MetricColumns.STATED_CHANGE_PCT] = number(figure.changePct());
            cells[MetricColumns.STATED_CHANGE_DECIMALS] = figure.changePct().scale();
        }
        encoded.word(cells, MetricColumns.STATED_CHANGE_BASE, figure.changeBase());
        return new GenericInternalRow(cells);
    }

    private void setPeriod(Object[] cells, LocalDate cutOff, Figure figure) {
        TimePeriod period = figure.period();
        if (period != null) {
            encoded.word(cells, MetricColumns.FREQ, period.freq());
            encoded.word(cells, MetricColumns.TIME_PERIOD, period.code());
            cells[MetricColumns.PERIOD_START] = day(period.start());
            cells[MetricColumns.PERIOD_END] = day(periodEnd(cutOff, figure));
        }
        encoded.word(cells, MetricColumns.ACCUMULATION, figure.accumulation().name());
    }

    /** The earlier of the figure's period and the report's cut-off; a target's own end. */
    private static LocalDate periodEnd(LocalDate cutOff, Figure figure) {
        LocalDate end = figure.period().end();
        return figure.kind() == Kind.TARGET || cutOff == null || end.isBefore(cutOff) ? end : cutOff;
    }

    private static Integer day(LocalDate date) {
        return date == null ? null : (Integer) (int) date.toEpochDay();
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : (Double) value.doubleValue();
    }
}
