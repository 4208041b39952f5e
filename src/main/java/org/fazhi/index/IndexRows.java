package org.fazhi.index;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.RowGroups;
import org.fazhi.schema.Tables;

/** Sorted comparable values in, a row of INDEX a place out. */
record IndexRows(IndexRules rules) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> sorted) {
        return RowGroups.flatMap(sorted, Indexes.GROUP, this::rows);
    }

    private Stream<Row> rows(List<Row> group) {
        Values values = Values.of(group, rules);
        int places = values.size();
        double[] weights = rules.weights();
        double[][] points = Points.ofIndicators(values.value(), Normalisation.GOALPOSTS, rules);
        double[][] themes = Points.ofThemes(points, rules);
        double[] score = Points.arithmetic(themes, weights, places);
        double[] geometric = Points.geometric(themes, weights, places);
        double[] worst = Points.arithmetic(Points.ofThemes(Points.filled(points, 0), rules), weights, places);
        double[] best = Points.arithmetic(Points.ofThemes(Points.filled(points, 100), rules), weights, places);
        int[] covered = IntStream.range(0, places)
                .filter(place ->
                        coverage(worst, best, place) >= rules.settings().minCoverage())
                .toArray();
        IndexRanks ranks = IndexRanks.of(values, covered, score, worst, best, rules, group(group.get(0)));
        return IntStream.range(0, places).mapToObj(place -> {
            RowCells cells = new RowCells(Tables.INDEX)
                    .copy(values.places().get(place), Indexes.OF_THE_PLACE)
                    .set(Col.N_AREAS, covered.length)
                    .set(Col.N_INDICATORS, present(points, place))
                    .set(Col.N_CORE, rules.size())
                    .set(Col.COVERAGE, coverage(worst, best, place))
                    .set(Col.SCORE, score[place])
                    .set(Col.SCORE_GEOMETRIC, geometric[place])
                    .set(Col.SCORE_IF_MISSING_WORST, worst[place])
                    .set(Col.SCORE_IF_MISSING_BEST, best[place]);
            ranks.into(cells, Arrays.binarySearch(covered, place));
            return cells.row();
        });
    }

    /** A missing value opens as many points as it weighs. */
    private static double coverage(double[] worst, double[] best, int place) {
        return 100 - (best[place] - worst[place]);
    }

    static int present(double[][] points, int place) {
        int present = 0;
        for (double[] column : points) {
            present += Double.isNaN(column[place]) ? 0 : 1;
        }
        return present;
    }

    private static String group(Row row) {
        return String.join(
                "|", Indexes.GROUP.stream().map(name -> row.<String>getAs(name)).toList());
    }
}
