package org.fazhi.index;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/**
 * Rows of INDEX_THEME of a group's scored places: what each theme brought them.
 *
 * @param means mean points of each theme over the scored places that have it
 */
record ThemeRows(Values values, Scores scores, IndexRules rules, double[] means) {
    /** @param covered the scored places */
    static ThemeRows of(Values values, Scores scores, int[] covered, IndexRules rules) {
        double[] means = IntStream.range(0, rules.themes().size())
                .mapToDouble(theme -> IntStream.of(covered)
                        .mapToDouble(place -> scores.themes()[theme][place])
                        .filter(point -> !Double.isNaN(point))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        return new ThemeRows(values, scores, rules, means);
    }

    /** A row a theme that a place has, by code. */
    List<Row> of(int place) {
        double[] weights = rules.weights();
        int[] there = IntStream.range(0, means.length)
                .filter(theme -> !Double.isNaN(scores.themes()[theme][place]))
                .toArray();
        double whole = IntStream.of(there).mapToDouble(theme -> weights[theme]).sum();
        return IntStream.of(there)
                .boxed()
                .sorted(Comparator.comparing(theme -> rules.themes().get(theme).code()))
                .map(theme -> row(place, theme, weights[theme] / whole))
                .toList();
    }

    private Row row(int place, int theme, double share) {
        double score = scores.themes()[theme][place];
        int[] parts = rules.partsOf(theme);
        return new RowCells(Tables.INDEX_THEME)
                .copy(values.places().get(place), Indexes.OF_THE_PLACE)
                .set(Col.THEME, rules.themes().get(theme).code())
                .set(Col.N_INDICATORS, scores.present(parts, place))
                .set(Col.N_CORE, parts.length)
                .set(Col.SCORE, score)
                .set(Col.PEER_MEAN, means[theme])
                .set(Col.WEIGHT, 100 * share)
                .set(Col.CONTRIBUTION, share * score)
                .set(Col.LEAD, share * (score - means[theme]))
                .row();
    }
}
