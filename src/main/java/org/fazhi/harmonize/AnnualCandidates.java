package org.fazhi.harmonize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.Bounds;

/**
 * Years told only from 1 January to a cut-off, and the years told both ways that teach how much of a year that is. A year
 * of which nothing but parts is told, and that is not estimated either, is missing, with the reason.
 */
record AnnualCandidates(Admission admission) {
    private static final Comparator<Observed> SHORTEST = Comparator.comparing(Observed::cutOff)
            .thenComparing(one -> one.period().code());

    /**
     * A year told both ways.
     *
     * @param year the year's own observation
     * @param covered share of the year's days
     * @param seen the year's beginning
     */
    record Pair(Observed year, double covered, Bounds seen) {}

    /**
     * @param candidates unfilled ANNUALISED rows: value and bounds are those of the part seen, SHARE the share of days it
     *     covers
     */
    record Result(List<Observed> candidates, List<Missing> missing) {}

    /** A figure of a part of a year, and why no year is estimated from it. */
    private record Part(Observed figure, Optional<WhyNoValue> refusal) {
        /**
         * Whether it tells enough of the year from New Year on, to be relied on or not. A year is estimated from the longest one or from
         * none: it would be less than what another tells already.
         */
        boolean isBeginning() {
            return refusal.isEmpty() || refusal.get().compareTo(WhyNoValue.TOO_LITTLE_OF_YEAR) > 0;
        }
    }

    /**
     * @param known all observations of one place
     * @param ofYears what was made of its years' figures
     * @param reports which reports tell of whole years
     */
    Result candidates(Collection<Observed> known, DerivedPeriods.Result ofYears, ReportYears reports) {
        Set<YearSeries> told = known.stream()
                .filter(one -> one.period().freq().equals("A"))
                .map(YearSeries::of)
                .collect(Collectors.toSet());
        Map<YearSeries, List<Observed>> parts = Stream.concat(
                        known.stream().filter(one -> one.derivation() == Derivation.REPORTED),
                        ofYears.beginnings().stream())
                .filter(one -> YearSeries.of(one).holds(one) && !told.contains(YearSeries.of(one)))
                .collect(Collectors.groupingBy(YearSeries::of, TreeMap::new, Collectors.toList()));
        Result result = new Result(new ArrayList<>(), new ArrayList<>());
        parts.forEach((year, ofYear) -> addYear(year, ofYear, ofYears.disagreeing(), reports, result));
        return result;
    }

    private void addYear(
            YearSeries year, List<Observed> told, Set<YearSeries> disagreeing, ReportYears reports, Result result) {
        List<Part> parts = told.stream()
                .map(one -> new Part(one, refusal(one, year, disagreeing, reports)))
                .toList();
        Optional<Part> longest =
                parts.stream().filter(Part::isBeginning).max(Comparator.comparing(Part::figure, SHORTEST));
        if (longest.isPresent() && longest.get().refusal().isEmpty()) {
            result.candidates().add(unfilled(longest.get().figure(), year.year()));
            return;
        }
        Part nearest = longest.orElseGet(() -> parts.stream()
                .max(Comparator.comparing((Part one) -> one.refusal().orElseThrow())
                        .thenComparing(Part::figure, SHORTEST))
                .orElseThrow());
        result.missing()
                .add(Missing.of(
                        nearest.figure(),
                        year.year(),
                        Derivation.ANNUALISED,
                        lineage(nearest.figure()),
                        nearest.refusal().orElseThrow()));
    }

    private Optional<WhyNoValue> refusal(
            Observed one, YearSeries year, Set<YearSeries> disagreeing, ReportYears reports) {
        return admission
                .refusalToAnnualise(one)
                .or(() -> disagreeing.contains(year) ? Optional.of(WhyNoValue.SPANS_DISAGREE) : Optional.empty())
                .or(() -> reports.tellOf(year, one) ? Optional.of(WhyNoValue.REPORT_OF_YEAR) : Optional.empty());
    }

    /** Years reported besides their beginning, the longest beginning of each. */
    List<Pair> pairs(Collection<Observed> reported, DerivedPeriods.Result ofYears) {
        Map<YearSeries, Observed> years = reported.stream()
                .filter(one -> one.period().freq().equals("A") && one.bounds().value() != null)
                .filter(one -> one.indicator().measureType() == MeasureType.FLOW
                        && one.bounds().value() > 0)
                .filter(one -> admission.refusalToAdd(one).isEmpty()
                        && !ofYears.disagreeing().contains(YearSeries.of(one)))
                .collect(Collectors.toMap(YearSeries::of, one -> one));
        Map<YearSeries, Observed> beginnings = Stream.concat(reported.stream(), ofYears.beginnings().stream())
                .filter(one -> admission.refusalToAnnualise(one).isEmpty())
                .collect(Collectors.toMap(YearSeries::of, one -> one, BinaryOperator.maxBy(SHORTEST), TreeMap::new));
        List<Pair> pairs = new ArrayList<>();
        beginnings.forEach((series, seen) -> {
            Observed year = years.get(series);
            if (year != null
                    && year.unit().equals(seen.unit())
                    && seen.bounds().value() <= year.bounds().value()) {
                pairs.add(new Pair(year, PeriodAlgebra.shareOfYear(seen.timed()), seen.bounds()));
            }
        });
        return pairs;
    }

    private static List<Link> lineage(Observed seen) {
        return seen.derivation() == Derivation.REPORTED ? seen.as(Role.VALUE) : seen.lineage();
    }

    private static Observed unfilled(Observed seen, TimePeriod year) {
        return new Observed(
                seen.indicator(),
                seen.scope(),
                Over.NOTHING,
                seen.area(),
                year,
                year.end(),
                Accumulation.PERIOD,
                seen.bounds(),
                "APPROXIMATE",
                seen.unit(),
                Status.E.worse(seen.status()),
                Derivation.ANNUALISED,
                seen.statements(),
                PeriodAlgebra.shareOfYear(seen.timed()),
                seen.leading(),
                lineage(seen));
    }
}
