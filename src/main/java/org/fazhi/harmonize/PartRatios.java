package org.fazhi.harmonize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.catalog.CarriedOver;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.quantity.Bounds;

/**
 * Rates no report prints, from a numerator and a denominator that stand side by side in one document: shares in per cent,
 * other ratios (yuan a case) as numerator over denominator. A printed rate that several denominators reproduce stays over
 * none of them; over each of them it is known from the counts alike. A share of more than its whole, or of nothing, has no value, and says why.
 */
record PartRatios(List<IndicatorDef> ratios, int sentences, CarriedOver carriedOver) {
    static PartRatios of(Catalog catalog) {
        return new PartRatios(
                catalog.indicators().stream()
                        .filter(one -> one.measureType() == MeasureType.RATIO && one.numerator() != null)
                        .sorted(Comparator.comparing(IndicatorDef::code))
                        .toList(),
                catalog.settings().statements().sentencesApart(),
                CarriedOver.of(catalog));
    }

    /** @param missing shares of more than their whole, or of nothing, of which no value is printed either */
    record Result(List<Observed> derived, List<Missing> missing) {}

    /** One rate, scope and period of a place. */
    private record Printed(String indicator, String scope, String period) {
        static Printed of(Observed rate) {
            return new Printed(
                    rate.indicator().code(), rate.scope(), rate.period().code());
        }
    }

    Result derive(Collection<Observed> reported) {
        Map<Printed, List<Observed>> printed = reported.stream()
                .filter(one -> one.indicator().measureType() == MeasureType.RATIO)
                .collect(Collectors.groupingBy(Printed::of));
        // a count is looked up by what it counts; each document's leading statements only
        Map<String, List<Observed>> counts = reported.stream()
                .filter(one -> one.indicator().measureType() != MeasureType.RATIO && one.isSound())
                .collect(Collectors.groupingBy(one -> one.indicator().code(), TreeMap::new, Collectors.toList()));
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        for (IndicatorDef ratio : ratios) {
            for (Observed part : counts.getOrDefault(ratio.numerator(), List.of())) {
                for (String code : ratio.denominators()) {
                    counts.getOrDefault(code, List.of()).stream()
                            .filter(whole -> part.leading().standsBeside(whole.leading(), sentences))
                            .filter(whole -> isNothing(whole) || value(ratio, part, whole) != null)
                            .forEach(whole -> add(ratio, part, whole, printed, result));
                }
            }
        }
        return result;
    }

    private void add(
            IndicatorDef ratio, Observed part, Observed whole, Map<Printed, List<Observed>> printed, Result result) {
        Observed found = ratio(ratio, part, whole);
        List<Observed> rates = printed.getOrDefault(Printed.of(found), List.of());
        WhyNoValue why = whyNone(ratio, part, whole);
        if (why == null) {
            if (rates.stream().allMatch(rate -> leavesOpen(rate, found))) {
                result.derived().add(found);
            }
        } else if (rates.isEmpty()) {
            result.missing().add(Missing.of(found, found.period(), Derivation.RATIO_OF_PARTS, found.lineage(), why));
        }
    }

    /** Null where the ratio has a value. */
    private WhyNoValue whyNone(IndicatorDef ratio, Observed part, Observed whole) {
        if (isNothing(whole) && (!ratio.isShare() || isNothing(part))) {
            return WhyNoValue.DENOMINATOR_IS_ZERO;
        }
        if (!ratio.isShare() || isWithin(part, whole)) {
            return null;
        }
        return carriedOver.mayBe(ratio.code(), whole.indicator().code())
                ? WhyNoValue.CARRIED_OVER
                : WhyNoValue.NUMERATOR_EXCEEDS_DENOMINATOR;
    }

    /** Exactly 0 is counted. */
    private static boolean isNothing(Observed count) {
        return count.bounds().isExact() && count.bounds().value() == 0;
    }

    /** Whether a printed rate may be over this denominator as over others. */
    private static boolean leavesOpen(Observed rate, Observed found) {
        return rate.over().evidence() == Over.Evidence.SEVERAL
                && rate.isSound()
                && rate.bounds().touches(found.bounds());
    }

    private static boolean isWithin(Observed part, Observed whole) {
        return part.bounds().lower() <= whole.bounds().upper()
                && part.bounds().value() <= whole.bounds().value();
    }

    /** Null where a bound is missing, no value stands on either side, or the denominator may be 0. */
    private static Bounds value(IndicatorDef ratio, Observed part, Observed whole) {
        Bounds found = part.over(whole, ratio);
        if (found == null || found.value() == null) {
            return null;
        }
        return ratio.isShare() ? found.atMost(100) : found;
    }

    private static Observed ratio(IndicatorDef ratio, Observed part, Observed whole) {
        List<Link> lineage = new ArrayList<>(part.as(Role.NUMERATOR));
        lineage.addAll(whole.as(Role.DENOMINATOR));
        return new Observed(
                ratio,
                part.scope(),
                new Over(whole.indicator().code(), Over.Evidence.UNIQUE, part.leading(), whole.leading()),
                part.area(),
                part.period(),
                part.cutOff(),
                part.accumulation(),
                value(ratio, part, whole),
                part.bounds().isExact() && whole.bounds().isExact() ? "EXACT" : "APPROXIMATE",
                ratio.baseUnit(),
                part.status().worse(whole.status()),
                Derivation.RATIO_OF_PARTS,
                Math.min(part.statements(), whole.statements()),
                null,
                part.leading(),
                lineage);
    }
}
