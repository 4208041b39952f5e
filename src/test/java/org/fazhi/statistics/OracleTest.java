package org.fazhi.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Against reference values that scipy, statsmodels, pandas and pymannkendall gave; {@code src/test/oracle} made them. */
class OracleTest {
    private static final double RELATIVE = 1e-9;

    @Test
    void positionsInASampleAreTheirs() throws IOException {
        for (JsonNode wanted : cases("position", 80)) {
            double[] values = numbers(wanted, "values");
            Sample sample = Sample.of(values);
            same(wanted, "mean", OptionalDouble.of(sample.mean()));
            same(wanted, "median", OptionalDouble.of(sample.median()));
            for (int i = 0; i < values.length; i++) {
                assertEquals(wanted.get("rank_from_top").get(i).asInt(), sample.rankFromTop(values[i]));
                assertEquals(wanted.get("rank_from_bottom").get(i).asInt(), sample.rankFromBottom(values[i]));
                same(wanted, "percentile", i, OptionalDouble.of(sample.percentile(values[i])));
                same(wanted, "z", i, sample.zScore(values[i]));
                same(wanted, "robust_z", i, sample.robustZ(values[i]));
                same(wanted, "min_max", i, sample.minMax(values[i]));
            }
        }
    }

    @Test
    void trendsOfASeriesAreTheirs() throws IOException {
        for (JsonNode wanted : cases("trend", 80)) {
            double[] values = numbers(wanted, "values");
            MannKendall exact = MannKendall.of(values);
            assertEquals(wanted.get("s").asInt(), exact.s(), wanted.get("name").asText());
            same(wanted, "variance", OptionalDouble.of(exact.variance()));
            same(wanted, "tau_b", exact.tau());
            same(
                    wanted,
                    "normal_p",
                    OptionalDouble.of(
                            MannKendall.seasonal(List.of(yearly(values)), 0).p()));
            if (wanted.has("exact_p")) {
                same(wanted, "exact_p", OptionalDouble.of(exact.p()));
            }
            if (wanted.has("smallest_p")) {
                same(wanted, "smallest_p", OptionalDouble.of(exact.minAttainableP()));
            }
            slopes(wanted, values, exact.variance());
        }
    }

    /** scipy gives the outermost slope where Sen's rank lies outside; here there is no bound then. */
    private static void slopes(JsonNode wanted, double[] values, double variance) {
        Series series = yearly(values);
        TheilSen fit = TheilSen.of(series.x(), series.y());
        same(wanted, "slope", fit.slope());
        same(wanted, "scipy_slope", fit.slope());
        double pairs = values.length * (values.length - 1) / 2.0;
        double c = NormalTail.twoSidedQuantile(0.95) * Math.sqrt(variance);
        boolean bounded = Math.rint((pairs - c) / 2) >= 1 && Math.rint((pairs + c) / 2) + 1 <= pairs;
        assertEquals(bounded, fit.lower().isPresent());
        assertEquals(bounded, fit.upper().isPresent());
        if (bounded) {
            same(wanted, "lower", fit.lower());
            same(wanted, "upper", fit.upper());
        }
    }

    private static Series yearly(double[] values) {
        return new Series(
                IntStream.range(2000, 2000 + values.length).asDoubleStream().toArray(), values);
    }

    @Test
    void trendsOfSeasonsAreTheirs() throws IOException {
        for (JsonNode wanted : cases("seasonal", 27)) {
            double[] values = numbers(wanted, "values");
            int period = wanted.get("period").asInt();
            List<Series> seasons = new ArrayList<>();
            for (int season = 0; season < period; season++) {
                int first = season;
                double[] own = IntStream.range(0, values.length / period)
                        .mapToDouble(year -> values[first + year * period])
                        .toArray();
                seasons.add(new Series(
                        IntStream.range(0, own.length).asDoubleStream().toArray(), own));
            }
            MannKendall test = MannKendall.seasonal(seasons, MannKendall.EXACT_UP_TO);
            assertEquals(wanted.get("s").asInt(), test.s(), wanted.get("name").asText());
            same(wanted, "variance", OptionalDouble.of(test.variance()));
            same(wanted, "normal_p", OptionalDouble.of(test.p()));
            same(wanted, "slope", TheilSen.seasonal(seasons, 0.95).slope());
        }
    }

    /** Ties, lacking years and seasons of one year moving together: every order of up to ten years was listed. */
    @Test
    void exactProbabilitiesAreThoseOfEveryOrderListed() throws IOException {
        for (JsonNode wanted : cases("exact", 60)) {
            List<Series> seasons = new ArrayList<>();
            wanted.get("seasons").forEach(season -> seasons.add(withoutLacking(season)));
            MannKendall test = MannKendall.seasonal(seasons, MannKendall.EXACT_UP_TO);
            assertEquals(wanted.get("s").asInt(), test.s(), wanted.get("name").asText());
            same(wanted, "variance", OptionalDouble.of(test.variance()));
            same(wanted, "exact_p", OptionalDouble.of(test.p()));
            same(wanted, "smallest_p", OptionalDouble.of(test.minAttainableP()));
        }
    }

    /** A year without a value is null there. */
    private static Series withoutLacking(JsonNode season) {
        int[] years = IntStream.range(0, season.size())
                .filter(year -> !season.get(year).isNull())
                .toArray();
        return new Series(
                Arrays.stream(years).asDoubleStream().toArray(),
                Arrays.stream(years)
                        .mapToDouble(year -> season.get(year).asDouble())
                        .toArray());
    }

    @Test
    void intervalsOfCountsAreTheirs() throws IOException {
        for (JsonNode wanted : cases("wilson", 150)) {
            interval(
                    wanted,
                    ConfidenceInterval.wilson(
                            wanted.get("k").asDouble(),
                            wanted.get("n").asDouble(),
                            wanted.get("confidence").asDouble()));
        }
        for (JsonNode wanted : cases("clopper_pearson", 150)) {
            interval(
                    wanted,
                    ConfidenceInterval.clopperPearson(
                            wanted.get("k").asDouble(),
                            wanted.get("n").asDouble(),
                            wanted.get("confidence").asDouble()));
        }
        for (JsonNode wanted : cases("poisson", 40)) {
            interval(
                    wanted,
                    ConfidenceInterval.poisson(
                            wanted.get("count").asDouble(),
                            wanted.get("confidence").asDouble()));
        }
    }

    private static void interval(JsonNode wanted, ConfidenceInterval found) {
        same(wanted, "lower", OptionalDouble.of(found.lower()));
        same(wanted, "upper", OptionalDouble.of(found.upper()));
    }

    @Test
    void funnelLimitsAreTheirs() throws IOException {
        for (JsonNode wanted : cases("funnel", 80)) {
            double target = wanted.get("target").asDouble();
            double size = wanted.get("size").asDouble();
            double coverage = wanted.get("coverage").asDouble();
            FunnelLimits found = ("binomial".equals(wanted.get("model").asText())
                            ? FunnelLimits.binomial(target, size, coverage)
                            : FunnelLimits.poisson(target, size, coverage))
                    .orElseThrow();
            same(wanted, "lower", OptionalDouble.of(found.lower()));
            same(wanted, "upper", OptionalDouble.of(found.upper()));
        }
    }

    @Test
    void smoothedRatesAreTheirs() throws IOException {
        for (JsonNode wanted : cases("smoothing", 10)) {
            double[] counts = numbers(wanted, "counts");
            double[] exposures = numbers(wanted, "exposures");
            EmpiricalBayes model = EmpiricalBayes.of(counts, exposures);
            same(wanted, "mean", OptionalDouble.of(model.mean()));
            for (int i = 0; i < counts.length; i++) {
                same(wanted, "smoothed", i, OptionalDouble.of(model.smoothed(counts[i], exposures[i])));
            }
        }
    }

    @Test
    void falseDiscoveryRatesAreTheirs() throws IOException {
        for (JsonNode wanted : cases("discoveries", 15)) {
            double[] found = BenjaminiHochberg.qValues(numbers(wanted, "p"));
            for (int i = 0; i < found.length; i++) {
                same(wanted, "q", i, OptionalDouble.of(found[i]));
            }
        }
    }

    private static void same(JsonNode wanted, String name, int at, OptionalDouble found) {
        compare(wanted.get(name).get(at), name + "[" + at + "] of " + label(wanted), found);
    }

    private static void same(JsonNode wanted, String name, OptionalDouble found) {
        compare(wanted.get(name), name + " of " + label(wanted), found);
    }

    private static void compare(JsonNode wanted, String what, OptionalDouble found) {
        if (wanted.isNull()) {
            assertTrue(found.isEmpty(), what);
            return;
        }
        double number = wanted.asDouble();
        assertEquals(
                number,
                found.orElseThrow(() -> new AssertionError(what + " is missing")),
                RELATIVE * Math.abs(number),
                what);
    }

    private static String label(JsonNode wanted) {
        String text = wanted.toString();
        return text.substring(0, Math.min(160, text.length()));
    }

    private static double[] numbers(JsonNode wanted, String name) {
        return StreamSupport.stream(wanted.get(name).spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    /** @param atLeast cases there must be: an empty file would agree with anything */
    private static Iterable<JsonNode> cases(String name, int atLeast) throws IOException {
        try (InputStream file = OracleTest.class.getResourceAsStream("/oracle/" + name + ".json")) {
            JsonNode cases = new ObjectMapper().readTree(file).get("cases");
            assertTrue(cases.size() >= atLeast, name + " holds " + cases.size());
            return cases;
        }
    }
}
