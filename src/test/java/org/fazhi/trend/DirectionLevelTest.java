package org.fazhi.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;
import org.fazhi.support.Frames;
import org.fazhi.support.Observed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often the rows of TREND_SUMMARY find a trend in noise: no more often than their levels say. */
class DirectionLevelTest {
    private static final String INDICATOR = "MED_CONCLUDED";
    private static final Catalog CATALOG = Catalog.packed();
    private static final double ALPHA = CATALOG.settings().trend().alpha();
    private static final double Q = CATALOG.settings().trend().q();
    private static final SummaryRows ROWS = new SummaryRows(
            TrendRules.of(CATALOG),
            List.of(Col.INDICATOR, Col.FREQ),
            List.of(Col.INDICATOR, Col.FREQ, Col.REF_AREA, Col.STAT_SCOPE, Col.DENOMINATOR));
    private static final int SERIES = 4_000;

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9, 10})
    void noiseOfYearsHasADirectionNoMoreOftenThanAlpha(int n) {
        double measured = found(summaries(n, "", SERIES, Random::nextGaussian), "ALL", Col.DIRECTION);
        double counted = found(summaries(n, "", SERIES, random -> random.nextInt(4)), "ALL", Col.DIRECTION);
        assertTrue(measured <= atMost(ALPHA, SERIES), n + " measured values: " + measured);
        assertTrue(counted <= atMost(ALPHA, SERIES), n + " tied counts: " + counted);
        // the level is used, not avoided: below five values nothing can be significant, beyond them something is
        assertEquals(n > 4, measured > 0.005);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 8})
    void noiseOfHalvesHasADirectionNoMoreOftenThanAlphaWhateverTheSeason(int years) {
        List<Row> rows = summaries(years, "S", SERIES, random -> random.nextInt(6));
        for (String season : List.of("ALL", "S1", "S2")) {
            double found = found(rows, season, Col.DIRECTION);
            assertTrue(found <= atMost(ALPHA, SERIES), years + " years, " + season + ": " + found);
        }
        // two seasons are one test of the same years: four cannot show a trend, five can
        assertEquals(years > 4, found(rows, "ALL", Col.DIRECTION) > 0.001);
    }

    /** What made a year stands in both its halves: nine parts in ten of the variance here. */
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 8})
    void halvesThatShareTheirYearHaveADirectionNoMoreOftenThanAlpha(int years) {
        List<Row> rows =
                summaries(years, "S", SERIES, Random::nextGaussian, years, random -> 3 * random.nextGaussian());
        double found = found(rows, "ALL", Col.DIRECTION);
        assertTrue(found <= atMost(ALPHA, SERIES), years + " years: " + found);
        assertTrue(found > 0.005, "says nothing");
    }

    /** Of a family of noise alone every discovery is a false one: any at all in no more than q of the families. */
    @Test
    void aFamilyOfNoiseHasADiscoveryNoMoreOftenThanQ() {
        int families = 400;
        int withDiscovery = 0;
        int withDirection = 0;
        for (int family = 0; family < families; family++) {
            List<Row> rows = summaries(8, "", 20, Random::nextGaussian, family);
            withDiscovery += found(rows, "ALL", Col.DIRECTION_FDR) > 0 ? 1 : 0;
            withDirection += found(rows, "ALL", Col.DIRECTION) > 0 ? 1 : 0;
        }
        assertTrue((double) withDiscovery / families <= atMost(Q, families), withDiscovery + " of " + families);
        assertTrue(withDiscovery > 0, "says nothing");
        assertTrue(withDirection > 3 * withDiscovery, "one by one, noise has directions in most families");
    }

    /** One SEASON is one family, whatever the halves of a year have in common and however many series there are of each. */
    @Test
    void aFamilyOfNoiseOfHalvesHasADiscoveryNoMoreOftenThanQ() {
        int families = 300;
        Map<String, Integer> withDiscovery = new TreeMap<>();
        for (int family = 0; family < families; family++) {
            List<Row> rows = summaries(8, "S", 20, Random::nextGaussian, family, random -> 2 * random.nextGaussian());
            // no more than one a series; fewer where halves contradict each other so that no order of the years shows a
            // trend
            assertTrue(rows.stream()
                    .allMatch(row -> row.getInt(Tables.TREND_SUMMARY.positions().get(Col.FAMILY_SIZE)) <= 20));
            for (String season : List.of("ALL", "S1", "S2")) {
                withDiscovery.merge(season, found(rows, season, Col.DIRECTION_FDR) > 0 ? 1 : 0, Integer::sum);
            }
        }
        withDiscovery.forEach((season, found) -> {
            assertTrue((double) found / families <= atMost(Q, families), season + ": " + found + " of " + families);
            assertTrue(found > 0, season + " says nothing");
        });
    }

    /** A share that may be p comes out higher by chance: three standard errors. */
    private static double atMost(double p, int draws) {
        return p + 3 * Math.sqrt(p * (1 - p) / draws);
    }

    private static double found(List<Row> summaries, String season, String column) {
        List<Row> own = summaries.stream()
                .filter(row -> row.get(Tables.TREND_SUMMARY.positions().get(Col.SEASON))
                        .equals(season))
                .toList();
        long directed = own.stream()
                .map(row -> row.getString(Tables.TREND_SUMMARY.positions().get(column)))
                .filter(direction -> direction.equals("UP") || direction.equals("DOWN"))
                .count();
        return (double) directed / own.size();
    }

    private static List<Row> summaries(int years, String part, int series, ToDoubleFunction<Random> noise) {
        return summaries(years, part, series, noise, years);
    }

    private static List<Row> summaries(int years, String part, int series, ToDoubleFunction<Random> noise, int seed) {
        return summaries(years, part, series, noise, seed, random -> 0);
    }

    /** @param ofTheYear what all values of one year have in common */
    private static List<Row> summaries(
            int years,
            String part,
            int series,
            ToDoubleFunction<Random> noise,
            int seed,
            ToDoubleFunction<Random> ofTheYear) {
        Random random = new Random(seed);
        List<Row> observations = new ArrayList<>();
        for (int area = 0; area < series; area++) {
            for (int year = 2010; year < 2010 + years; year++) {
                String code = String.valueOf(area);
                double common = ofTheYear.applyAsDouble(random);
                if (part.isEmpty()) {
                    observations.add(row(code, String.valueOf(year), common + noise.applyAsDouble(random)));
                } else {
                    observations.add(row(code, year + "-S1", common + noise.applyAsDouble(random)));
                    observations.add(row(code, year + "-S2", 5 + common + noise.applyAsDouble(random)));
                }
            }
        }
        List<Row> found = new ArrayList<>();
        ROWS.call(observations.iterator()).forEachRemaining(found::add);
        assertTrue(found.size() >= series, "no summaries");
        return found;
    }

    /** Above nothing, so that no value is refused as less than nothing can be. */
    private static Row row(String area, String period, double value) {
        return Frames.named(
                Tables.OBSERVATION,
                Observed.count(area, INDICATOR, period, 100 + value).row());
    }
}
