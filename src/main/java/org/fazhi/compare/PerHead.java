package org.fazhi.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Rates per {@value #PER} heads: each observed amount over each delivered denominator of the same place and year. Where
 * the file has none there is no rate: nothing is guessed. A numerator, Poisson bounds, and ranks, only for indicators the catalogue calls
 * {@code per_head}, a numerator and bounds only of exact counts: leaflets are handed out in bundles, and more of them per head is no better.
 */
final class PerHead {
    static final double PER = 100_000;

    static final String UNIT = "_PER_100K";

    /** The rates that can be made of an observation. */
    static Stream<Candidate> of(Candidate count, ComparisonRules rules) {
        return count.figure().isRate()
                ? Stream.empty()
                : rules.exposures().indicators().stream().flatMap(indicator -> over(indicator, count, rules).stream());
    }

    private static Optional<Candidate> over(String indicator, Candidate count, ComparisonRules rules) {
        OptionalDouble heads = rules.exposures().of(count.area(), count.period(), indicator);
        // what no double holds per head is no rate
        return heads.isPresent() && Double.isFinite(count.figure().value() * PER / heads.getAsDouble())
                ? Optional.of(count.with(
                        rate(count, indicator, heads.getAsDouble(), rules),
                        rules.reasonPerHead(count.figure(), indicator, heads.getAsDouble())))
                : Optional.empty();
    }

    private static Figure rate(Candidate count, String indicator, double heads, ComparisonRules rules) {
        Figure total = count.figure();
        WhyNoCi why = whyNoCi(count, rules);
        Parts parts = why == null ? new Parts(total.value(), heads, Parts.Model.PER_HEAD) : null;
        Interval stated = total.interval() == null ? null : total.interval().times(PER / heads);
        return new Figure(
                indicator,
                true,
                total.unit() + UNIT,
                total.value() * PER / heads,
                total.lower() * PER / heads,
                total.upper() * PER / heads,
                parts == null ? null : (Double) parts.numerator(),
                heads,
                parts,
                parts == null ? stated : Interval.of(parts, rules.confidence()),
                why);
    }

    private static WhyNoCi whyNoCi(Candidate count, ComparisonRules rules) {
        Figure total = count.figure();
        if (!count.indicator().perHead() || !rules.isCounted(total.unit())) {
            return WhyNoCi.NOT_PER_HEAD;
        }
        if (total.interval() != null) {
            return WhyNoCi.ESTIMATED;
        }
        boolean isExact = total.lower() == total.value() && total.upper() == total.value();
        return isExact && Parts.isCount(total.value()) ? null : WhyNoCi.PARTS_UNKNOWN;
    }

    private PerHead() {}
}
