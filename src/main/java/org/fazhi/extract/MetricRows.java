package org.fazhi.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Confidences;
import org.fazhi.grammar.Figure;
import org.fazhi.grammar.Kind;
import org.fazhi.grammar.ReportContext;
import org.fazhi.grammar.ReportGrammar;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.Places;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.RowGroups;
import org.fazhi.schema.Tables;

/** The figures of a report as METRIC rows. Made once a partition. */
final class MetricRows {
    private static final List<String> OF_THE_REPORT =
            List.of(Col.DOC_ID, Col.SOURCE_FILE, Col.SOURCE_URL, Col.ISSUER, Col.DATE_PUBLISHED);

    private final ReportGrammar grammar;
    private final Places places;
    private final Confidences confidences;
    private final MetricId id = new MetricId();

    MetricRows(SharedGrammar shared) {
        grammar = shared.grammar();
        places = shared.places();
        confidences = shared.confidences();
    }

    Iterator<Row> read(Iterator<Row> reports) {
        return RowGroups.flat(reports, report -> metrics(report).iterator());
    }

    private List<Row> metrics(Row report) {
        String text = report.getAs(Col.TEXT);
        if (text == null || text.isEmpty()) {
            return Collections.emptyList();
        }
        List<Figure> figures = grammar.read(text, context(report)).figures();
        String docId = report.getAs(Col.DOC_ID);
        List<String> ids = figures.stream().map(figure -> id.of(docId, figure)).toList();
        RowCells ofReport =
                new RowCells(Tables.METRIC).copy(report, OF_THE_REPORT).set(Col.SOURCE_TITLE, report.getAs(Col.TITLE));
        LocalDate cutOff = report.getAs(Col.PERIOD_END);
        List<Row> rows = new ArrayList<>(figures.size());
        for (int i = 0; i < figures.size(); i++) {
            rows.add(row(ofReport.fork(), cutOff, figures.get(i), ids.get(i), ids));
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
                new NamedPlaces(places, report.getAs(Col.PERIOD_END)),
                report.getAs(Col.TITLE));
    }

    private Row row(RowCells cells, LocalDate cutOff, Figure figure, String id, List<String> ids) {
        TimePeriod period = figure.period();
        return cells.set(Col.METRIC_ID, id)
                .set(Col.CHAR_START, figure.charStart())
                .set(Col.CHAR_END, figure.charEnd())
                .set(Col.SENTENCE_ID, figure.sentenceId())
                .set(Col.QUOTE, figure.quote())
                .set(Col.KIND, figure.kind().code())
                .set(Col.INDICATOR, figure.indicator())
                .set(Col.SUBJECT, figure.subject())
                .set(Col.STAT_SCOPE, figure.scope())
                .set(Col.RAW_VALUE, figure.rawValue())
                .set(Col.VALUE, number(figure.value()))
                .set(
                        Col.OBS_QUALIFIER,
                        figure.qualifier() == null ? null : figure.qualifier().name())
                .set(Col.RAW_UNIT, figure.rawUnit())
                .set(Col.RAW_PERIOD, figure.rawPeriod())
                .set(Col.REF_AREA, figure.refArea())
                .set(Col.AREA_NAME, figure.areaName())
                .set(Col.FREQ, period == null ? null : period.freq())
                .set(Col.TIME_PERIOD, period == null ? null : period.code())
                .set(Col.PERIOD_START, period == null ? null : period.start())
                .set(Col.PERIOD_END, periodEnd(cutOff, figure))
                .set(Col.ACCUMULATION, figure.accumulation().name())
                .set(Col.PART_OF, figure.partOf() < 0 ? null : ids.get(figure.partOf()))
                .set(Col.RATE_OF, figure.rateOf() < 0 ? null : ids.get(figure.rateOf()))
                .set(Col.STATED_CHANGE_PCT, number(figure.changePct()))
                .set(
                        Col.STATED_CHANGE_DECIMALS,
                        figure.changePct() == null
                                ? null
                                : Math.max(0, figure.changePct().scale()))
                .set(Col.STATED_CHANGE_BASE, figure.changeBase())
                .set(Col.RULE_ID, figure.ruleId())
                .set(
                        Col.CONFIDENCE,
                        figure.indicator() == null ? null : confidences.of(figure.ruleId(), figure.score()))
                .row();
    }

    /** The earlier of the figure's period and the report's cut-off; a target's own end. */
    private static LocalDate periodEnd(LocalDate cutOff, Figure figure) {
        if (figure.period() == null) {
            return null;
        }
        LocalDate end = figure.period().end();
        return figure.kind() == Kind.TARGET || cutOff == null || end.isBefore(cutOff) ? end : cutOff;
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
