package org.fazhi.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowGroups;

/** Sorted observations in, comparison rows out: all bases and peer groups of a series from one read of it. */
record CompareSeries(ComparisonRules rules) implements MapPartitionsFunction<Row, Row> {
    static final List<String> SERIES = List.of(Col.INDICATOR, Col.STAT_SCOPE, Col.DENOMINATOR, Col.FREQ);

    /** Columns that travel to the task. */
    static final List<String> READS = Stream.concat(
                    Peers.OF_THE_OBSERVATION.stream(),
                    Stream.of(
                            Col.DENOMINATOR,
                            Col.UNIT_MEASURE,
                            Col.OBS_VALUE,
                            Col.OBS_VALUE_LOWER,
                            Col.OBS_VALUE_UPPER,
                            Col.CI_LOWER,
                            Col.CI_UPPER,
                            Col.CI_METHOD,
                            Col.ACCUMULATION,
                            Col.NUMERATOR_VALUE,
                            Col.DENOMINATOR_VALUE))
            .toList();

    @Override
    public Iterator<Row> call(Iterator<Row> sorted) {
        Iterator<List<Row>> series = new RowGroups(sorted, SERIES);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(series, 0), false)
                .flatMap(this::compared)
                .iterator();
    }

    private Stream<Row> compared(List<Row> observations) {
        IndicatorDef indicator = rules.indicators().get(observations.get(0).<String>getAs(Col.INDICATOR));
        List<Candidate> series =
                observations.stream().map(row -> Candidate.of(row, rules)).toList();
        Map<String, List<Candidate>> ratesPerHead = series.stream()
                .flatMap(candidate -> PerHead.of(candidate, rules))
                .collect(groupingBy(rate -> rate.figure().over(), TreeMap::new, toList()));
        return Stream.concat(Stream.of(series), ratesPerHead.values().stream())
                .flatMap(values -> onEveryBasis(values, indicator));
    }

    private Stream<Row> onEveryBasis(List<Candidate> series, IndicatorDef indicator) {
        return Stream.of(Basis.values()).flatMap(basis -> basis.groups(series, rules.window()).stream()
                .flatMap(group -> PeerGroups.of(group, rules).entrySet().stream()
                        .flatMap(peers ->
                                new Peers(basis, peers.getKey(), indicator, rules).rows(peers.getValue()).stream())));
    }
}
