package org.fazhi.index;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;

/**
 * Rows of INDEX_THEME of a group's scored places: what each theme brought them. SCORE is a mean over the themes a place has;
 * it stays the same where each other theme counts with the SCORE itself, which is so what leaving it out brings the place
 * (OECD/JRC 2008, step 8: back to the details).
 *
 * @param shares weights of the themes, as shares of their sum
 * @param means mean points of each theme over the scored places that have it
 * @param contributions mean points of SCORE that each theme brought the scored places; their sum is the mean SCORE
 */
record ThemeRows(
        Values values, Scores scores, IndexRules rules, double[] shares, double[] means, double[] contributions) {
    /** @param covered the scored places */
    static ThemeRows of(Values values, Scores scores, int[] covered, IndexRules rules) {
        double[] means = IntStream.range(0, rules.themes().size())
                .mapToDouble(theme -> IntStream.of(covered)
                        .mapToDouble(place -> scores.themes()[theme][place])
                        .filter(point -> !Double.isNaN(point))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        double[] shares = rules.shares();
        double[] contributions = IntStream.range(0, means.length)
                .mapToDouble(theme -> IntStream.of(covered)
                        .mapToDouble(place -> shares[theme] * scores.counted(theme, place))
                        .average()
                        .orElse(Double.NaN))
                .toArray();
        return new ThemeRows(values, scores, rules, shares, means, contributions);
    }

    /** A row a theme of the core set, by code. */
    List<Row> of(int place) {
        return IntStream.range(0, shares.length)
                .filter(theme -> shares[theme] > 0)
                .boxed()
                .sorted(Comparator.comparing(theme -> rules.themes().get(theme).code()))
                .map(theme -> row(place, theme, shares[theme]))
                .toList();
    }

    private Row row(int place, int theme, double share) {
        int[] parts = rules.partsOf(theme);
        double contribution = share * scores.counted(theme, place);
        return new RowCells(Tables.INDEX_THEME)
                .copy(values.places().get(place), Indexes.OF_THE_PLACE)
                .set(Col.THEME, rules.themes().get(theme).code())
                .set(Col.N_INDICATORS, scores.present(parts, place))
                .set(Col.N_CORE, parts.length)
                .setFinite(Col.SCORE, scores.themes()[theme][place])
                .setFinite(Col.PEER_MEAN, means[theme])
                .set(Col.WEIGHT, 100 * share)
                .set(Col.CONTRIBUTION, contribution)
                .set(Col.LEAD, contribution - contributions[theme])
                .row();
    }
}
