package org.fazhi.harmonize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleSupplier;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.fazhi.catalog.Settings.Annualise;
import org.fazhi.quantity.Bounds;
import org.junit.jupiter.api.Test;

class YearEstimateTest {
    private static final YearShare HALF = new YearShare(ShareScale.BETA, 0.5, 20, 0, "PRIOR");

    private static final YearShare MONEY = new YearShare(ShareScale.LOG, 0.5, 0.35, 0, "PRIOR");

    @Test
    void anEstimateIsNeverBelowWhatWasSeen() {
        for (double seen : List.of(0.0, 1.0, 7.0, 300.0, 19_999.0, 20_000.0, 3e6)) {
            YearEstimate estimate = YearEstimate.ofCount(Bounds.exactly(seen), HALF, 0.05, 0.95);
            assertTrue(seen <= estimate.lower() && estimate.lower() <= estimate.median(), estimate::toString);
            assertTrue(estimate.median() < estimate.upper() || seen == 0, estimate::toString);
        }
    }

    @Test
    void nothingSeenDoesNotMeanNothingToCome() {
        YearEstimate estimate = YearEstimate.ofCount(Bounds.exactly(0), HALF, 0.05, 0.95);
        assertEquals(0, estimate.lower());
        assertTrue(estimate.upper() > 0);
    }

    @Test
    void theTwoWaysToEstimateMeetWhereTheyChange() {
        YearEstimate below = YearEstimate.ofCount(Bounds.exactly(19_999), HALF, 0.05, 0.95);
        YearEstimate above = YearEstimate.ofCount(Bounds.exactly(20_000), HALF, 0.05, 0.95);
        assertEquals(1, above.median() / below.median(), 0.002);
        assertEquals(1, above.lower() / below.lower(), 0.002);
        assertEquals(1, above.upper() / below.upper(), 0.002);
    }

    @Test
    void moneyIsEstimatedOnTheLogarithm() {
        YearEstimate estimate = YearEstimate.ofAmount(Bounds.exactly(1e6), MONEY, 0.05, 0.95);
        assertEquals(2e6, estimate.median(), 1e-6);
        assertEquals(2e6 * Math.exp(-1.6448536 * 0.35), estimate.lower(), 1);
    }

    @Test
    void whatTheTextLeavesOpenOfTheBeginningWidensTheBoundsOfTheYear() {
        YearEstimate exact = YearEstimate.ofCount(Bounds.exactly(1800), HALF, 0.05, 0.95);
        YearEstimate open = YearEstimate.ofCount(new Bounds(1800.0, 1800.0, 1899.0), HALF, 0.05, 0.95);
        assertEquals(exact.median(), open.median());
        assertEquals(exact.lower(), open.lower());
        assertEquals(
                YearEstimate.ofCount(Bounds.exactly(1899), HALF, 0.05, 0.95).upper(), open.upper());
        YearEstimate about = YearEstimate.ofAmount(new Bounds(1e6, 0.9e6, 1.1e6), MONEY, 0.05, 0.95);
        YearEstimate money = YearEstimate.ofAmount(Bounds.exactly(1e6), MONEY, 0.05, 0.95);
        assertEquals(0.9 * money.lower(), about.lower(), 1e-6);
        assertEquals(1.1 * money.upper(), about.upper(), 1e-6);
        YearEstimate large = YearEstimate.ofCount(new Bounds(18e6, 18e6, 19e6), HALF, 0.05, 0.95);
        assertTrue(large.upper()
                > YearEstimate.ofCount(Bounds.exactly(18e6), HALF, 0.05, 0.95).upper());
    }

    /** Bounds that leave more out below than above. */
    @Test
    void eachBoundHasItsOwnProbability() {
        for (double seen : List.of(19_999.0, 20_000.0)) {
            YearEstimate wide = YearEstimate.ofCount(Bounds.exactly(seen), HALF, 0.05, 0.95);
            YearEstimate skewed = YearEstimate.ofCount(Bounds.exactly(seen), HALF, 0.25, 0.95);
            assertEquals(wide.upper(), skewed.upper());
            assertTrue(wide.lower() < skewed.lower(), skewed::toString);
        }
    }

    /** The blocks in which a long rest is weighed leave no more out than a part in a thousand. */
    @Test
    void aLongRestIsWeighedInBlocksAsIfSingly() {
        YearShare early = new YearShare(ShareScale.BETA, 0.3, 4, 0, "PRIOR");
        YearEstimate estimate = YearEstimate.ofCount(Bounds.exactly(3000), early, 0.05, 0.95);
        double cumulated = 0;
        double logMass = LogBeta.value(1.2 + 3000.5, 2.8) - LogBeta.value(1.2, 2.8);
        long rest = 0;
        for (; cumulated + Math.exp(logMass) < 0.95; rest++) {
            cumulated += Math.exp(logMass);
            logMass += Math.log((rest + 3000.5) * (rest + 2.8)) - Math.log((rest + 1.0) * (rest + 3004.5));
        }
        assertTrue(rest > 50_000, "rest " + rest);
        assertEquals(1, estimate.upper() / (3000 + rest), 0.001);
    }

    /** One by one this would be more events than can be counted. */
    @Test
    void aBeginningThatSaysNearlyNothingHasAnUpperBoundAllTheSame() {
        YearEstimate estimate = YearEstimate.ofCount(
                Bounds.exactly(15_000), new YearShare(ShareScale.BETA, 0.05, 1, 0, "PRIOR"), 0.05, 0.95);
        assertTrue(estimate.upper() > 1e12 && estimate.upper() < 1e17, estimate::toString);
    }

    /** Years drawn from the model itself: the bounds asked for must hold as often as they say. */
    @Test
    void ninetyPerCentBoundsHoldForNineInTenYears() {
        Random random = new Random(20240101);
        BetaDistribution shares = BetaDistribution.of(10, 10);
        int held = 0;
        int drawn = 4000;
        for (int i = 0; i < drawn; i++) {
            double rate = 20 + 400 * random.nextDouble();
            double share = shares.inverseCumulativeProbability(random.nextDouble());
            long seen = poisson(rate * share, random);
            long year = seen + poisson(rate * (1 - share), random);
            YearEstimate estimate = YearEstimate.ofCount(Bounds.exactly(seen), HALF, 0.05, 0.95);
            held += estimate.lower() <= year && year <= estimate.upper() ? 1 : 0;
        }
        double coverage = (double) held / drawn;
        assertTrue(0.87 <= coverage && coverage <= 0.93, "coverage " + coverage);
    }

    @Test
    void sharesAreLearntFromPairsThenTheThemeThenThePrior() {
        Annualise prior = new Annualise(0.5, 20, 5, 0.35, 3, 3, 5, 0.05, 0.95, 0.23);
        // ten years of which 40 % fell into a half: e = (0.4 - 0.5) / 0.5
        ShareSums ten = new ShareSums(10, -2.0, 0.4);
        ShareModel model = new ShareModel(prior, ShareScale.BETA, Map.of("X_ACCEPTED", ten), Map.of("X", ten));
        YearShare own = model.share(Told.ACCEPTED, 0.5);
        YearShare theme = model.share(Told.RECEIVED, 0.5);
        YearShare none = new ShareModel(prior, ShareScale.BETA, Map.of(), Map.of()).share(Told.RECEIVED, 0.5);
        assertEquals("PAIRS", own.source());
        assertEquals(10, own.pairs());
        assertEquals("THEME", theme.source());
        assertEquals("PRIOR", none.source());
        assertEquals(0.5, none.mean(), 1e-12);
        assertEquals(20, none.kappa(), 1e-9);
        assertTrue(0.4 < own.mean() && own.mean() < theme.mean() && theme.mean() < none.mean());
        assertTrue(own.kappa() > none.kappa());
    }

    @Test
    void fewerPairsThanASourceNeedsMoveNothing() {
        Annualise prior = new Annualise(0.5, 20, 5, 0.35, 3, 3, 5, 0.05, 0.95, 0.23);
        ShareSums two = new ShareSums(2, -0.4, 0.08);
        YearShare untaught = new ShareModel(prior, ShareScale.BETA, Map.of(), Map.of()).share(Told.ACCEPTED, 0.5);
        assertEquals(
                untaught,
                new ShareModel(prior, ShareScale.BETA, Map.of("X_ACCEPTED", two), Map.of("X", two))
                        .share(Told.ACCEPTED, 0.5));
        ShareSums three = new ShareSums(3, -0.6, 0.12);
        YearShare ofTheme = new ShareModel(prior, ShareScale.BETA, Map.of("X_ACCEPTED", two), Map.of("X", three))
                .share(Told.ACCEPTED, 0.5);
        assertEquals("THEME", ofTheme.source());
        assertEquals(3, ofTheme.pairs());
        assertEquals(
                new ShareModel(prior, ShareScale.BETA, Map.of(), Map.of("X", three)).share(Told.ACCEPTED, 0.5),
                ofTheme);
    }

    /** Shares that must first be learnt: each year is estimated from what the others teach. */
    @Test
    void ninetyPerCentBoundsHoldForNineInTenYearsWhenTheSharesAreLearnt() {
        Random random = new Random(20240102);
        BetaDistribution shares = BetaDistribution.of(24, 36);
        assertHolds(random, () -> shares.inverseCumulativeProbability(random.nextDouble()));
    }

    /** A logit-normal share is no Beta: the bounds must hold where the model is not the truth. */
    @Test
    void ninetyPerCentBoundsHoldWhereSharesAreDrawnFromAnotherModel() {
        Random random = new Random(20240105);
        for (double spread : List.of(0.15, 0.35, 0.6)) {
            assertHolds(random, () -> 1 / (1 + Math.exp(0.4 - spread * random.nextGaussian())));
        }
    }

    /** Years told by the month: each month weighs what it does, and the last one more. */
    @Test
    void ninetyPerCentBoundsHoldWhereYearsAreMadeOfMonthsWithAPeakAtTheEnd() {
        Random random = new Random(20240106);
        assertHolds(random, () -> {
            double[] months = random.doubles(12)
                    .map(any -> Math.exp(0.5 * random.nextGaussian()))
                    .toArray();
            months[11] *= 2;
            return Arrays.stream(months, 0, 6).sum() / Arrays.stream(months).sum();
        });
    }

    /** @param share draws the share of a year that falls into its first half */
    private static void assertHolds(Random random, DoubleSupplier share) {
        int years = 1500;
        long[] seen = new long[years];
        long[] total = new long[years];
        ShareSums all = ShareSums.NONE;
        ShareSums[] told = new ShareSums[years];
        for (int i = 0; i < years; i++) {
            double rate = 50 + 2000 * random.nextDouble();
            double half = share.getAsDouble();
            seen[i] = poisson(rate * half, random);
            total[i] = seen[i] + poisson(rate * (1 - half), random);
            double deviation = ((double) seen[i] / total[i] - 0.5) / 0.5;
            told[i] = new ShareSums(1, deviation, deviation * deviation);
            all = new ShareSums(all.count() + 1, all.sum() + deviation, all.squares() + deviation * deviation);
        }
        Annualise prior = new Annualise(0.5, 20, 5, 0.35, 3, 3, 5, 0.05, 0.95, 0.23);
        ShareModel model = new ShareModel(prior, ShareScale.BETA, Map.of("X_ACCEPTED", all), Map.of("X", all));
        int held = 0;
        for (int i = 0; i < years; i++) {
            YearShare learnt = model.shareWithout(Told.ACCEPTED, 0.5, told[i], told[i]);
            YearEstimate estimate = YearEstimate.ofCount(Bounds.exactly(seen[i]), learnt, 0.05, 0.95);
            held += estimate.lower() <= total[i] && total[i] <= estimate.upper() ? 1 : 0;
        }
        double coverage = (double) held / years;
        assertTrue(0.87 <= coverage && coverage <= 0.93, "coverage " + coverage);
    }

    /** Money: the spread too must be learnt, here from beginnings of three, six and nine months. */
    @Test
    void ninetyPerCentBoundsOfMoneyHoldForNineInTenYearsWhenTheirSpreadIsLearnt() {
        Random random = new Random(20240104);
        Annualise prior = new Annualise(0.5, 20, 5, 0.35, 3, 3, 5, 0.05, 0.95, 0.23);
        for (double logSd : List.of(0.1, 0.35, 0.6)) {
            int years = 1500;
            double[] covered = new double[years];
            double[] seen = new double[years];
            double[] total = new double[years];
            ShareSums all = ShareSums.NONE;
            ShareSums[] told = new ShareSums[years];
            for (int i = 0; i < years; i++) {
                covered[i] = 0.25 * (1 + random.nextInt(3));
                double unit = Math.sqrt((1 - covered[i]) / covered[i]);
                double share = covered[i] * Math.exp(unit * (-0.1 + logSd * random.nextGaussian()));
                total[i] = Math.exp(10 + 3 * random.nextDouble());
                seen[i] = total[i] * Math.min(1, share);
                double deviation = Math.log(seen[i] / total[i] / covered[i]) / unit;
                told[i] = new ShareSums(1, deviation, deviation * deviation);
                all = new ShareSums(all.count() + 1, all.sum() + deviation, all.squares() + deviation * deviation);
            }
            ShareModel model = new ShareModel(prior, ShareScale.LOG, Map.of("X_ACCEPTED", all), Map.of("X", all));
            int held = 0;
            for (int i = 0; i < years; i++) {
                YearShare share = model.shareWithout(Told.ACCEPTED, covered[i], told[i], told[i]);
                YearEstimate estimate = YearEstimate.ofAmount(Bounds.exactly(seen[i]), share, 0.05, 0.95);
                held += estimate.lower() <= total[i] && total[i] <= estimate.upper() ? 1 : 0;
            }
            double coverage = (double) held / years;
            assertTrue(0.87 <= coverage && coverage <= 0.93, "coverage " + coverage + " at " + logSd);
        }
    }

    @Test
    void theSpreadOfMoneyIsLearntFromPairsOfMoneyAlone() {
        Annualise prior = new Annualise(0.5, 20, 5, 0.35, 3, 3, 5, 0.05, 0.95, 0.23);
        // ten years whose halves hold half the money, give or take a factor of e^0.1
        ShareSums ten = new ShareSums(10, 0, 0.1);
        ShareModel model = new ShareModel(prior, ShareScale.LOG, Map.of("X_ACCEPTED", ten), Map.of());
        YearShare learnt = model.share(Told.ACCEPTED, 0.5);
        YearShare untaught = model.share(Told.RECEIVED, 0.5);
        assertEquals(0.35, untaught.logSd(), 1e-12);
        assertEquals(Math.sqrt((0.1 + 5 * 0.35 * 0.35) / 15), learnt.logSd(), 1e-12);
        assertEquals(0.5, learnt.mean(), 1e-12);
        assertEquals(
                learnt.logSd() / Math.sqrt(3), model.share(Told.ACCEPTED, 0.75).logSd(), 1e-12);
    }

    private static long poisson(double mean, Random random) {
        return PoissonDistribution.of(Math.max(mean, 1e-9)).inverseCumulativeProbability(random.nextDouble());
    }
}
