package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.quantity.Bounds;

/**
 * RATE_NOT_REPRODUCED: no pair of counts beside a printed rate gives it; where its numerator is not printed, no whole
 * number over a count beside it does (granularity test). A remark only where one of the counts the rate may be over is
 * not printed and could be such that it gives the rate.
 *
 * @param sentences how many sentences away the parts may stand
 * @param cameIn codes of what is concluded, each with the codes of what came in before
 */
record RateNotReproduced(int sentences, Map<String, List<String>> cameIn) implements DocumentCheck {
    private static final String ID = "RATE_NOT_REPRODUCED";

    @Override
    public List<Finding> check(List<Figure> figures) {
        List<Finding> findings = new ArrayList<>();
        for (Figure rate : figures) {
            if (rate.isRate() && rate.isPerCent() && rate.bounds().value() != null) {
                check(rate, figures).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> check(Figure rate, List<Figure> figures) {
        List<Figure> counts = figures.stream()
                .filter(figure -> figure.isCount() && figure.standsBeside(rate, sentences))
                .toList();
        List<Figure> numerators = counts.stream()
                .filter(count -> count.is(rate.indicator().numerator()))
                .toList();
        List<Figure> wholes = counts.stream()
                .filter(count -> count.indicator() != null
                        && rate.indicator()
                                .denominators()
                                .contains(count.indicator().code()))
                .toList();
        if (!numerators.isEmpty() && !wholes.isEmpty()) {
            return againstPairs(rate, numerators, wholes);
        }
        // the parts of a rate are not printed: any count of its theme may be what it is over
        List<Figure> possible = wholes.isEmpty() ? ofTheme(rate, counts) : wholes;
        return numerators.isEmpty() ? againstWholeNumbers(rate, possible) : Optional.empty();
    }

    private Optional<Finding> againstPairs(Figure rate, List<Figure> numerators, List<Figure> wholes) {
        List<Percent> pairs = numerators.stream()
                .flatMap(part -> wholes.stream().flatMap(whole -> Percent.of(part, whole).stream()))
                .toList();
        if (pairs.isEmpty() || pairs.stream().anyMatch(pair -> pair.reproduces(rate))) {
            return Optional.empty();
        }
        Optional<UnprintedWhole> unprinted = UnprintedWhole.of(rate, numerators, wholes, cameIn);
        return Percent.nearest(pairs, rate)
                .map(nearest -> new Finding(
                        ID,
                        unprinted.isPresent() ? Severity.INFO : Severity.WARNING,
                        rate,
                        nearest.share(),
                        rate.printed() + " is none of the rates of the counts beside it; nearest is " + nearest
                                + unprinted.map(UnprintedWhole::remark).orElse("")));
    }

    private static Optional<Finding> againstWholeNumbers(Figure rate, List<Figure> wholes) {
        List<Figure> exact = wholes.stream()
                .filter(whole -> whole.bounds().isExact() && whole.bounds().value() > 0)
                .toList();
        if (exact.isEmpty()
                || exact.stream()
                        .anyMatch(whole ->
                                isGranular(rate.bounds(), whole.bounds().value()))) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                ID,
                Severity.WARNING,
                rate,
                new Bounds(null, null, null),
                "no whole number over "
                        + String.join(
                                " or ",
                                exact.stream().map(Figure::printed).distinct().toList()) + " gives " + rate.printed()));
    }

    private static List<Figure> ofTheme(Figure rate, List<Figure> counts) {
        return counts.stream()
                .filter(count -> count.theme().equals(rate.theme()))
                .toList();
    }

    /**
     * Whether some whole number over {@code whole} gives the rate, rounded up, down or to the nearest: what the rate is
     * over is not certain here, so it is doubted only where no rounding helps.
     */
    static boolean isGranular(Bounds rate, double whole) {
        if (rate.lower() == null || rate.upper() == null || rate.value() == null) {
            return true;
        }
        double slack = 1e-9 * whole;
        double lower = rate.value() - 2 * (rate.value() - rate.lower());
        return Math.floor(rate.upper() * whole / 100 + slack) >= Math.ceil(lower * whole / 100 - slack);
    }
}
