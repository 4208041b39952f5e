package org.fazhi.index;

import java.util.Arrays;
import java.util.Random;
import org.fazhi.statistics.Sample;

/**
 * Ranks over seeded draws: each takes other weights of the themes, one of the normalisations, arithmetic or geometric mean,
 * and values anywhere within their intervals (OECD/JRC Handbook, step 7). {@link Random} is specified to the bit, and every
 * group has a seed of its own and its places draw in order of their figures, so that the draws depend on nothing but the group
 * and what it holds: places that change codes change rows.
 */
final class Sensitivity {
    private static final Normalisation[] NORMALISATIONS = Normalisation.values();

    /**
     * Rank of each place in each draw, sorted: a row a place.
     *
     * @param group what makes the group, in words
     */
    static int[][] sortedRanks(Values values, IndexRules rules, String group) {
        Random random = new Random(rules.settings().seed() + 0x9E3779B97F4A7C15L * group.hashCode());
        int[][] ranks = new int[values.size()][rules.settings().draws()];
        int[] order = values.byFigures();
        for (int draw = 0; draw < rules.settings().draws(); draw++) {
            double[] scores = scores(values, order, rules, random);
            Sample sample = Sample.of(scores);
            for (int place = 0; place < scores.length; place++) {
                ranks[place][draw] = sample.rankFromTop(scores[place]);
            }
        }
        Arrays.stream(ranks).forEach(Arrays::sort);
        return ranks;
    }

    /** Nearest-rank quantile of sorted ranks. */
    static int quantile(int[] sorted, double probability) {
        return sorted[Math.max(0, (int) Math.ceil(probability * sorted.length) - 1)];
    }

    private static double[] scores(Values values, int[] order, IndexRules rules, Random random) {
        Normalisation normalisation = NORMALISATIONS[random.nextInt(NORMALISATIONS.length)];
        boolean isGeometric = random.nextBoolean();
        double spread = rules.settings().weightSpread();
        double[] weights = Arrays.stream(rules.weights())
                .map(weight -> weight * (1 + spread * (2 * random.nextDouble() - 1)))
                .toArray();
        double[][] points = Points.ofIndicators(drawn(values, order, random), normalisation, rules);
        double[][] themes = Points.ofThemes(points, rules);
        return isGeometric
                ? Points.geometric(themes, weights, values.size())
                : Points.arithmetic(themes, weights, values.size());
    }

    private static double[][] drawn(Values values, int[] order, Random random) {
        double[][] drawn = new double[values.value().length][values.size()];
        for (int part = 0; part < drawn.length; part++) {
            for (int place : order) {
                double low = values.lower()[part][place];
                drawn[part][place] = low + random.nextDouble() * (values.upper()[part][place] - low);
            }
        }
        return drawn;
    }

    private Sensitivity() {}
}
