package org.fazhi.index;

import java.util.Arrays;
import java.util.Comparator;
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

/** Sorted comparable values in, a row of INDEX_THEME a place and theme out. */
record ThemeRows(IndexRules rules) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> sorted) {
        return RowGroups.flatMap(sorted, Indexes.GROUP, this::rows);
    }

    private Stream<Row> rows(List<Row> group) {
        Values values = Values.of(group, rules);
        double[][] points = Points.ofIndicators(values.value(), Normalisation.GOALPOSTS, rules);
        double[][] themes = Points.ofThemes(points, rules);
        double[] means = Arrays.stream(themes)
                .mapToDouble(theme -> Arrays.stream(theme)
                        .filter(point -> !Double.isNaN(point))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        int[] byCode = IntStream.range(0, themes.length)
                .boxed()
                .sorted(Comparator.comparing(theme -> rules.themes().get(theme).code()))
                .mapToInt(Integer::intValue)
                .toArray();
        return IntStream.range(0, values.size()).boxed().flatMap(place -> Arrays.stream(byCode)
                .filter(theme -> !Double.isNaN(themes[theme][place]))
                .mapToObj(theme -> row(values.places().get(place), place, theme, points, themes, means[theme])));
    }

    private Row row(Row ofPlace, int place, int theme, double[][] points, double[][] themes, double mean) {
        double[] weights = rules.weights();
        double whole = IntStream.range(0, themes.length)
                .filter(other -> !Double.isNaN(themes[other][place]))
                .mapToDouble(other -> weights[other])
                .sum();
        double share = weights[theme] / whole;
        double score = themes[theme][place];
        int[] parts = rules.partsOf(theme);
        double[][] own = Arrays.stream(parts).mapToObj(part -> points[part]).toArray(double[][]::new);
        return new RowCells(Tables.INDEX_THEME)
                .copy(ofPlace, Indexes.OF_THE_PLACE)
                .set(Col.THEME, rules.themes().get(theme).code())
                .set(Col.N_INDICATORS, IndexRows.present(own, place))
                .set(Col.N_CORE, parts.length)
                .set(Col.SCORE, score)
                .set(Col.PEER_MEAN, mean)
                .set(Col.WEIGHT, 100 * share)
                .set(Col.CONTRIBUTION, share * score)
                .set(Col.LEAD, share * (score - mean))
                .row();
    }
}
