package org.fazhi.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.fazhi.compare.Parts.Model;
import org.fazhi.statistics.RankInterval;
import org.fazhi.statistics.Sample;
import org.junit.jupiter.api.Test;

/** RANK_CI is drawn again and again from places whose true ranks are known: all of them must be held at once. */
class JointRankCoverageTest {
    private static final int DRAWS = 2_000;
    private static final double CONFIDENCE = 0.95;

    @Test
    void sharesNearOneHundredPerCentOfFewAndManyCases() {
        double[] shares = {0.5, 0.7, 0.9, 0.9, 0.95, 0.97, 0.985, 0.99, 0.995, 0.999};
        double[] cases = {8, 60, 5, 200, 40, 900, 15, 300, 30, 2000};
        assertHeld(shares, cases, Model.SHARE);
    }

    /** One case in five lost by bad luck must not put a place below one that is known to the digit. */
    @Test
    void sharesNearOneHundredPerCentOfVeryFewCasesBesideThoseOfVeryMany() {
        double[] shares = new double[30];
        double[] cases = new double[30];
        Arrays.setAll(shares, i -> i < 20 ? 0.995 : 0.99 - 0.04 * (i - 20));
        Arrays.setAll(cases, i -> i < 20 ? 5 + i / 4 : 40_000);
        assertHeld(shares, cases, Model.SHARE);
    }

    @Test
    void sharesThatAreAllAlike() {
        double[] shares = new double[15];
        double[] cases = new double[15];
        Arrays.fill(shares, 0.93);
        Arrays.setAll(cases, i -> 10 + 12 * i);
        assertHeld(shares, cases, Model.SHARE);
    }

    @Test
    void ratesPerHeadOfSmallAndLargePlaces() {
        double[] rates = {2e-5, 5e-5, 5e-5, 2e-4, 4e-4, 8e-4, 9e-4, 3e-3};
        double[] people = {30_000, 800_000, 50_000, 400_000, 1_200_000, 90_000, 500_000, 20_000};
        assertHeld(rates, people, Model.PER_HEAD);
    }

    private static void assertHeld(double[] truth, double[] sizes, Model model) {
        Random random = new Random(20240101);
        Sample truly = Sample.of(truth);
        int held = 0;
        long width = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<Figure> figures = new ArrayList<>();
            for (int place = 0; place < truth.length; place++) {
                figures.add(figure(new Parts(count(truth[place], sizes[place], model, random), sizes[place], model)));
            }
            RankInterval[] found =
                    Ranks.of(figures, sample(figures), true, CONFIDENCE).ofChance();
            boolean all = true;
            for (int place = 0; place < truth.length; place++) {
                int rank = truly.rankFromTop(truth[place]);
                all &= found[place].best() <= rank && rank <= found[place].worst();
                width += found[place].worst() - found[place].best();
            }
            held += all ? 1 : 0;
        }
        double coverage = (double) held / DRAWS;
        double meanWidth = (double) width / DRAWS / truth.length;
        assertTrue(coverage >= CONFIDENCE, "held in " + coverage);
        assertTrue(truly.min() == truly.max() || meanWidth < truth.length - 1.5, "says nothing: " + meanWidth);
    }

    private static double count(double rate, double size, Model model, Random random) {
        if (model == Model.PER_HEAD) {
            return PoissonDistribution.of(rate * size).inverseCumulativeProbability(random.nextDouble());
        }
        return BinomialDistribution.of((int) size, rate).inverseCumulativeProbability(random.nextDouble());
    }

    private static Figure figure(Parts parts) {
        double value = parts.numerator() / parts.denominator();
        return new Figure("X", true, "PT", value, value, value, null, null, parts, null, null);
    }

    private static Sample sample(List<Figure> figures) {
        return Sample.of(figures.stream().mapToDouble(Figure::value).toArray());
    }
}
