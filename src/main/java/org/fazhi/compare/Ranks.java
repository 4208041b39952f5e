package org.fazhi.compare;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.statistics.ConfidenceInterval;
import org.fazhi.statistics.RankInterval;
import org.fazhi.statistics.Sample;

/**
 * Performance ranks of one group. RANK_CI is the joint confidence region of all ranks by Klein, Wright and Wieczorek
 * (2020): from exact intervals (Clopper and Pearson, Garwood) that hold together at the level asked for (Šidák), places
 * whose whole interval lies on the better side are surely better. A place without an interval may lie anywhere, and has no RANK_CI of its own.
 *
 * @param ofText by the intervals of the texts
 * @param ofChance by simultaneous confidence intervals
 */
record Ranks(Sample sample, boolean largestIsBest, RankInterval[] ofText, RankInterval[] ofChance) {
    static Ranks of(List<Figure> figures, Sample sample, boolean largestIsBest, double confidence) {
        int known =
                (int) figures.stream().filter(figure -> figure.parts() != null).count();
        double each = ConfidenceInterval.levelOfEach(confidence, Math.max(1, known));
        List<ConfidenceInterval> joint = figures.stream()
                .map(figure -> figure.parts() == null
                        ? new ConfidenceInterval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                        : figure.parts().exactInterval(each))
                .toList();
        return new Ranks(
                sample,
                largestIsBest,
                RankInterval.of(ends(figures, Figure::lower), ends(figures, Figure::upper), largestIsBest),
                known == 0
                        ? null
                        : RankInterval.of(
                                ends(joint, ConfidenceInterval::lower),
                                ends(joint, ConfidenceInterval::upper),
                                largestIsBest));
    }

    /** @param at place of the figure in the list the ranks were made of */
    void into(RowCells cells, int at, Figure figure) {
        double value = figure.value();
        cells.set(Col.RANK, largestIsBest ? sample.rankFromTop(value) : sample.rankFromBottom(value))
                .set(Col.RANK_LOWER, ofText[at].best())
                .set(Col.RANK_UPPER, ofText[at].worst())
                .setFinite(Col.GAP_TO_BEST, value - (largestIsBest ? sample.max() : sample.min()));
        if (figure.parts() != null) {
            cells.set(Col.RANK_CI_LOWER, ofChance[at].best()).set(Col.RANK_CI_UPPER, ofChance[at].worst());
        }
    }

    private static <T> double[] ends(List<T> all, ToDoubleFunction<T> end) {
        return all.stream().mapToDouble(end).toArray();
    }
}
