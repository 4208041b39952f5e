package org.fazhi.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowGroups;

/** Sorted observations in, comparison rows out: all bases and peer groups of a series from one read of it. */
record CompareSeries(ComparisonRules rules) implements FlatMapFunction<Iterator<Row>, Row> {
    static final List<String> SERIES = List.of(Col.INDICATOR, Col.STAT_SCOPE, Col.FREQ, Col.DENOMINATOR);

    /** Columns that travel to the task. */
    static final List<String> READS = Stream.concat(
                    Candidate.OF_THE_OBSERVATION.stream(),
                    Stream.of(
                            Col.DENOMINATOR,
                            Col.UNIT_MEASURE,
                            Col.OBS_VALUE,
                            Col.WHY_NO_VALUE,
                            Col.OBS_VALUE_LOWER,
                            Col.OBS_VALUE_UPPER,
                            Col.CI_LOWER,
                            Col.CI_UPPER,
                            Col.CI_METHOD,
                            Col.CI_LEVEL,
                            Col.ACCUMULATION,
                            Col.NUMERATOR_VALUE,
                            Col.DENOMINATOR_VALUE))
            .toList();

    /** Places set side by side. */
    private record Group(Basis basis, String peerGroup, List<Candidate> members) {}

    @Override
    public Iterator<Row> call(Iterator<Row> sorted) {
        Candidates candidates = new Candidates(rules);
        return RowGroups.flat(new RowGroups(sorted, SERIES), observations -> compared(candidates.of(observations)));
    }

    /** @param series values of one series in order of TIME_PERIOD and REF_AREA; rows come out in key order */
    private Iterator<Row> compared(List<Candidate> series) {
        Map<String, List<Candidate>> byDenominator = series.stream()
                .flatMap(candidate -> PerHead.of(candidate, rules))
                .collect(groupingBy(rate -> rate.figure().over(), TreeMap::new, toList()));
        byDenominator.put(series.get(0).figure().over(), series);
        Stream<Group> groups = byDenominator.values().stream()
                .flatMap(values -> Basis.inKeyOrder().flatMap(basis -> onBasis(basis, values)));
        // rows are made group by group as they are written: a series has many times more of them than values
        return RowGroups.flat(groups.iterator(), group -> new Peers(group.basis, group.peerGroup, rules)
                .rows(group.members)
                .iterator());
    }

    private Stream<Group> onBasis(Basis basis, List<Candidate> series) {
        Map<String, List<List<Candidate>>> byPeerGroup = new TreeMap<>();
        basis.groups(series, rules).forEach(group -> PeerGroups.of(group, rules).forEach((id, members) -> byPeerGroup
                .computeIfAbsent(id, none -> new ArrayList<>())
                .add(members)));
        return byPeerGroup.entrySet().stream()
                .flatMap(peers -> peers.getValue().stream().map(members -> new Group(basis, peers.getKey(), members)));
    }
}
