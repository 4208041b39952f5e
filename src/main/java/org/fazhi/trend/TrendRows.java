package org.fazhi.trend;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.BreakDef;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.period.PeriodAlgebra;
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
        Segments segments = rules.segments(indicator);
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
        Optional<BreakDef> breakIn = segments.breakIn(now.period());
        RowCells cells = new RowCells(Tables.TREND)
                .copy(now.row(), OF_THE_OBSERVATION)
                .set(Col.INDICATOR_NAME, indicator.nameZh())
                .set(Col.OBS_STATUS, breakIn.isPresent() ? "B" : now.row().getAs(Col.OBS_STATUS))
                .set(Col.BREAK_ID, breakIn.map(BreakDef::id).orElse(null))
                .setNumber(Col.IMPLIED_PRIOR_VALUE, impliedPrior(now, isRatio(now)));
        return prior == null
                ? cells.row()
                : withChange(cells, now, prior, segments).row();
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
        if (isRatio(now)) {
            return cells.setNumber(Col.CHANGE_PP, difference.estimate())
                    .setNumber(Col.CHANGE_PP_LOWER, difference.lower())
                    .setNumber(Col.CHANGE_PP_UPPER, difference.upper());
        }
        Change relative = Change.relative(now, prior);
        return cells.setNumber(Col.CHANGE_PCT, relative.estimate())
                .setNumber(Col.CHANGE_PCT_LOWER, relative.lower())
                .setNumber(Col.CHANGE_PCT_UPPER, relative.upper())
                .set(Col.WHY_NO_CHANGE, prior.value() <= 0 ? WhyNoChange.ZERO_PRIOR.name() : null);
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
        return segments.breakBetween(prior.period(), now.period()).isPresent() ? WhyNoChange.BREAK : null;
    }

    /** The value the stated year-on-year change goes back to: v / (1 + c/100), for a ratio v - c. */
    private static OptionalDouble impliedPrior(Point now, boolean isRatio) {
        Double stated = now.row().getAs(Col.STATED_CHANGE_PCT);
        boolean isYearOnYear = "YOY".equals(now.row().getAs(Col.STATED_CHANGE_BASE));
        if (stated == null || !isYearOnYear || now.value() == null || (!isRatio && stated <= -100)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(isRatio ? now.value() - stated : now.value() / (1 + stated / 100));
    }

    private static boolean isRatio(Point point) {
        return "RATIO".equals(point.row().getAs(Col.MEASURE_TYPE));
    }
}
