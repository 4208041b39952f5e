package org.fazhi.trend;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.Segments;
import org.fazhi.period.SeriesBreak;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.RowGroups;
import org.fazhi.schema.Tables;

/** Sorted observations in, TREND rows out: each beside the same part of the year before. */
record TrendRows(TrendRules rules, List<String> series) implements MapPartitionsFunction<Row, Row> {
    static final List<String> OF_THE_OBSERVATION = Stream.of(
                    Tables.OBSERVATION.key(),
                    List.of(
                            Col.AREA_NAME,
                            Col.MEASURE_TYPE,
                            Col.UNIT_MEASURE,
                            Col.OBS_VALUE,
                            Col.OBS_VALUE_LOWER,
                            Col.OBS_VALUE_UPPER,
                            Col.DERIVATION,
                            Col.STATED_CHANGE_PCT))
            .flatMap(List::stream)
            .toList();

    @Override
    public Iterator<Row> call(Iterator<Row> sorted) {
        return RowGroups.flatMap(sorted, series, this::trend);
    }

    private Stream<Row> trend(List<Row> observations) {
        IndicatorDef indicator = rules.indicators().get(observations.get(0).<String>getAs(Col.INDICATOR));
        Segments segments = rules.segments(indicator, observations.get(0));
        Map<String, Point> byPeriod = observations.stream()
                .map(row -> Point.of(row, rules))
                .collect(Collectors.toMap(point -> point.period().code(), Function.identity()));
        return observations.stream()
                .map(row -> byPeriod.get(row.<String>getAs(Col.TIME_PERIOD)))
                .map(point -> row(point, prior(point, byPeriod), segments, indicator));
    }

    private static Point prior(Point point, Map<String, Point> byPeriod) {
        return PeriodAlgebra.samePartOfYearBefore(point.period())
                .map(period -> byPeriod.get(period.code()))
                .orElse(null);
    }

    private static Row row(Point now, Point prior, Segments segments, IndicatorDef indicator) {
        Optional<SeriesBreak> breakIn = segments.breakIn(now.period());
        String status = now.row().getAs(Col.OBS_STATUS);
        boolean isBreak = breakIn.isPresent() && Point.NORMAL.equals(status);
        RowCells cells = new RowCells(Tables.TREND)
                .copy(now.row(), OF_THE_OBSERVATION)
                .set(Col.INDICATOR_NAME, indicator.nameZh())
                .set(Col.OBS_STATUS, isBreak ? "B" : status)
                .set(Col.BREAK_ID, breakIn.map(SeriesBreak::id).orElse(null));
        Implied.into(cells, now);
        if (prior != null) {
            return withChange(cells, now, prior, segments).row();
        }
        WhyNoChange why = now.unfit() == null ? WhyNoChange.NO_PRIOR : now.unfit();
        return cells.set(Col.WHY_NO_CHANGE, why.name()).row();
    }

    private static RowCells withChange(RowCells cells, Point now, Point prior, Segments segments) {
        cells.set(Col.PRIOR_TIME_PERIOD, prior.period().code()).set(Col.PRIOR_VALUE, prior.value());
        WhyNoChange why = whyNoChange(now, prior, segments);
        if (why != null) {
            segments.breakBetween(prior.period(), now.period()).ifPresent(found -> cells.set(Col.BREAK_ID, found.id()));
            return cells.set(Col.WHY_NO_CHANGE, why.name());
        }
        Change difference = Change.difference(now, prior);
        cells.setNumber(Col.CHANGE, difference.estimate())
                .setNumber(Col.CHANGE_LOWER, difference.lower())
                .setNumber(Col.CHANGE_UPPER, difference.upper());
        return now.isPerCent() ? withPoints(cells, difference) : withPerCent(cells, now, prior);
    }

    private static RowCells withPoints(RowCells cells, Change difference) {
        return cells.setNumber(Col.CHANGE_PP, difference.estimate())
                .setNumber(Col.CHANGE_PP_LOWER, difference.lower())
                .setNumber(Col.CHANGE_PP_UPPER, difference.upper());
    }

    private static RowCells withPerCent(RowCells cells, Point now, Point prior) {
        Change relative = Change.relative(now, prior);
        if (relative.estimate().isEmpty()) {
            WhyNoChange why = prior.value() <= 0 ? WhyNoChange.ZERO_PRIOR : WhyNoChange.BELOW_ZERO;
            return cells.set(Col.WHY_NO_CHANGE, why.name());
        }
        return cells.setNumber(Col.CHANGE_PCT, relative.estimate())
                .setNumber(Col.CHANGE_PCT_LOWER, relative.lower())
                .setNumber(Col.CHANGE_PCT_UPPER, relative.upper());
    }

    private static WhyNoChange whyNoChange(Point now, Point prior, Segments segments) {
        if (now.unfit() != null) {
            return now.unfit();
        }
        if (prior.unfit() != null) {
            return prior.unfit();
        }
        if (!now.unit().equals(prior.unit())) {
            return WhyNoChange.UNIT_FAMILY;
        }
        return segments.breakBetween(prior.period(), now.period())
                .map(found -> WhyNoChange.of(found.kind()))
                .orElse(null);
    }
}
