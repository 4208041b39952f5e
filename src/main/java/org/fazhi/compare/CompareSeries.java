package org.fazhi.compare;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
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
                    Peers.OF_THE_OBSERVATION.stream(), Stream.of(Col.ACCUMULATION, Comparisons.DENOMINATOR_COUNT))
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
        return Stream.of(Basis.values()).flatMap(basis -> basis.groups(series, rules.window()).stream()
                .flatMap(group -> PeerGroups.of(group, rules.peers()).entrySet().stream()
                        .flatMap(peers -> new Peers(basis, peers.getKey(), indicator, rules.minAreasZ())
                                .rows(peers.getValue()).stream())));
    }
}
