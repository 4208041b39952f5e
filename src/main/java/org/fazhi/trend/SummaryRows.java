package org.fazhi.trend;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.period.Segments;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowGroups;
import org.fazhi.statistics.BenjaminiHochberg;

/**
 * Sorted observations in, TREND_SUMMARY rows out. All of an INDICATOR and FREQ is met at once, so that the q-values of
 * its families (one a SEASON) need no second pass over the data. Spans and single days form no series.
 */
record SummaryRows(TrendRules rules, List<String> together, List<String> series)
        implements MapPartitionsFunction<Row, Row> {
    private static final Set<String> FREQUENCIES = Set.of("A", "S", "Q", "M");

    @Override
    public Iterator<Row> call(Iterator<Row> sorted) {
        return RowGroups.flatMap(sorted, together, this::summarized);
    }

    private Stream<Row> summarized(List<Row> observations) {
        Row first = observations.get(0);
        if (!FREQUENCIES.contains(first.<String>getAs(Col.FREQ))) {
            return Stream.empty();
        }
        IndicatorDef indicator = rules.indicators().get(first.<String>getAs(Col.INDICATOR));
        List<Summary> summaries = new ArrayList<>();
        new RowGroups(observations.iterator(), series)
                .forEachRemaining(one -> summaries.addAll(summaries(one, indicator)));
        return withQValues(summaries);
    }

    private List<Summary> summaries(List<Row> observations, IndicatorDef indicator) {
        Segments segments = rules.segments(indicator, observations.get(0));
        Map<Integer, List<Point>> bySegment = new TreeMap<>();
        List<Point> fit = observations.stream()
                .map(row -> Point.of(row, rules))
                .filter(point -> point.unfit() == null)
                .toList();
        String family = indicator.commonestFamily(fit.stream().map(Point::unit).toList());
        for (Point point : fit) {
            Optional<Integer> segment =
                    point.unit().equals(family) ? segments.segmentOf(point.period()) : Optional.empty();
            segment.ifPresent(number ->
                    bySegment.computeIfAbsent(number, none -> new ArrayList<>()).add(point));
        }
        return bySegment.entrySet().stream()
                .flatMap(segment -> Season.of(segment.getValue()).stream()
                        .map(season -> Summary.of(indicator, segment.getKey(), season, rules.settings())))
                .toList();
    }

    /** The seasons of a series tell of the same years: each SEASON is a family of its own, or a series would count thrice. */
    private Stream<Row> withQValues(List<Summary> summaries) {
        return summaries.stream()
                .collect(Collectors.groupingBy(summary -> summary.season().name()))
                .values()
                .stream()
                .flatMap(this::withQValuesOfOneSeason);
    }

    private Stream<Row> withQValuesOfOneSeason(List<Summary> summaries) {
        List<Summary> tests = summaries.stream()
                .filter(summary -> summary.isTestable(rules.settings()))
                .toList();
        double[] qValues = BenjaminiHochberg.qValues(
                tests.stream().mapToDouble(summary -> summary.test().p()).toArray());
        List<Row> rows = new ArrayList<>(summaries.size());
        int tested = 0;
        for (Summary summary : summaries) {
            double q = summary.isTestable(rules.settings()) ? qValues[tested++] : 1;
            rows.add(summary.cells(rules.settings(), q, tests.size()).row());
        }
        return rows.stream();
    }
}
