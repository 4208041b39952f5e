package org.fazhi.index;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.RowGroups;
import org.fazhi.schema.Tables;

/** Sorted comparable values in; out a row of INDEX a place, and behind its columns the place's rows of INDEX_THEME. */
record IndexRows(IndexRules rules) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> sorted) {
        return RowGroups.flatMap(sorted, Indexes.GROUP, this::rows);
    }

    private Stream<Row> rows(List<Row> group) {
        IndexRules ofPeriod =
                rules.of(TimePeriod.parse(group.get(0).getAs(Col.TIME_PERIOD)).orElseThrow());
        Values values = Values.of(group, ofPeriod);
        Scores scores = Scores.of(values, ofPeriod);
        int[] covered = scores.covered(rules.settings().minCoverage());
        IndexRanks ranks = IndexRanks.of(values, covered, scores, ofPeriod, name(group.get(0)));
        ThemeRows themes = ThemeRows.of(values, scores, covered, ofPeriod);
        return IntStream.range(0, values.size()).mapToObj(place -> {
            int at = Arrays.binarySearch(covered, place);
            RowCells cells = cells(values, scores, place).set(Col.N_AREAS, covered.length);
            if (at >= 0) {
                cells.set(Col.SCORE, scores.score()[place]).set(Col.SCORE_GEOMETRIC, scores.geometric()[place]);
            }
            ranks.into(cells, at);
            return with(cells.row(), at < 0 ? List.of() : themes.of(place));
        });
    }

    private RowCells cells(Values values, Scores scores, int place) {
        int[] all = IntStream.range(0, rules.size()).toArray();
        return new RowCells(Tables.INDEX)
                .copy(values.places().get(place), Indexes.OF_THE_PLACE)
                .set(Col.N_INDICATORS, scores.present(all, place))
                .set(Col.N_CORE, rules.size())
                .set(Col.COVERAGE, scores.coverage()[place])
                .set(Col.SCORE_IF_MISSING_WORST, scores.worst()[place])
                .set(Col.SCORE_IF_MISSING_BEST, scores.best()[place]);
    }

    private static Row with(Row index, List<Row> themes) {
        Object[] cells = new Object[index.size() + 1];
        for (int at = 0; at < index.size(); at++) {
            cells[at] = index.get(at);
        }
        cells[index.size()] = themes.toArray(Row[]::new);
        return RowFactory.create(cells);
    }

    private static String name(Row row) {
        return String.join(
                "|", Indexes.GROUP.stream().map(name -> row.<String>getAs(name)).toList());
    }
}
