package org.fazhi.index;

import java.util.Arrays;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.statistics.RankInterval;
import org.fazhi.statistics.Sample;

/**
 * Ranks of those places of a group that have values for enough of the core set; the others are in nobody's way.
 *
 * @param score SCORE of each of them
 * @param scores all of them; null where there are none
 * @param open ranks their missing values leave open
 * @param drawn sorted ranks of each over all draws; null where there are too few places
 * @param maxRankWidth ranks that missing values may move a place by and leave it ranked
 */
record IndexRanks(double[] score, Sample scores, RankInterval[] open, int[][] drawn, double maxRankWidth) {
    /** @param covered places that have values for enough, ascending */
    static IndexRanks of(Values values, int[] covered, Scores scores, IndexRules rules, String group) {
        boolean isEnough = covered.length >= rules.settings().minAreas();
        double[] score = at(covered, scores.score());
        return new IndexRanks(
                score,
                covered.length == 0 ? null : Sample.of(score),
                RankInterval.of(at(covered, scores.worst()), at(covered, scores.best()), true),
                isEnough ? Sensitivity.sortedRanks(values.only(covered), rules, group) : null,
                rules.settings().maxRankShare() * covered.length);
    }

    /** @param at place among the covered ones, negative where it is none */
    void into(RowCells cells, int at) {
        if (at < 0) {
            cells.set(Col.WHY_NOT_RANKED, WhyNotRanked.LOW_COVERAGE.name());
            return;
        }
        cells.set(Col.RANK_MISSING_LOWER, open[at].best()).set(Col.RANK_MISSING_UPPER, open[at].worst());
        if (drawn == null) {
            cells.set(Col.WHY_NOT_RANKED, WhyNotRanked.FEW_PLACES.name());
        } else if (open[at].worst() - open[at].best() > maxRankWidth) {
            cells.set(Col.WHY_NOT_RANKED, WhyNotRanked.MISSING_VALUES.name());
        } else {
            cells.set(Col.RANK, scores.rankFromTop(score[at]))
                    .set(Col.RANK_P05, Sensitivity.quantile(drawn[at], 0.05))
                    .set(Col.RANK_P95, Sensitivity.quantile(drawn[at], 0.95));
        }
    }

    private static double[] at(int[] places, double[] values) {
        return Arrays.stream(places).mapToDouble(place -> values[place]).toArray();
    }
}
