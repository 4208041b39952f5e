package org.fazhi.harmonize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.Bounds;

/**
 * Years told only from 1 January to a cut-off, and the years told both ways that teach how much of a year that is. A year
 * in which the indicator breaks or the place changes has no such beginning.
 */
record AnnualCandidates(PeriodAlgebra algebra, Continuity continuity) {
    /**
     * A year told both ways.
     *
     * @param year the year's own observation
     * @param covered share of the year's days
     * @param seen the year's beginning
     */
    record Pair(Observed year, double covered, Bounds seen) {}

    /**
     * Unfilled ANNUALISED rows: value and bounds are those of the part seen, SHARE the share of days it covers.
     *
     * @param disagreeing years of which nothing is estimated
     */
    List<Observed> candidates(Collection<Observed> known, Set<YearSeries> disagreeing) {
        Set<String> annualDocuments = new HashSet<>();
        Set<YearSeries> told = new HashSet<>(disagreeing);
        for (Observed one : known) {
            if (one.period().freq().equals("A")) {
                told.add(YearSeries.of(one));
                annualDocuments.add(one.leading().docId() + " " + one.period().code());
            }
        }
        List<Observed> candidates = new ArrayList<>();
        for (Map.Entry<String, Observed> longest : longestSeen(known).entrySet()) {
            Observed seen = longest.getValue();
            TimePeriod year = YearSeries.of(seen).year();
            boolean ownPeriodIsAYear = annualDocuments.contains(seen.leading().docId() + " " + year.code());
            if (!told.contains(YearSeries.of(seen)) && !ownPeriodIsAYear) {
                candidates.add(unfilled(seen, year));
            }
        }
        return candidates;
    }

    /** Years reported besides their beginning, the longest beginning of each. */
    List<Pair> pairs(Collection<Observed> reported, Set<YearSeries> disagreeing) {
        Map<YearSeries, Observed> years = reported.stream()
                .filter(one -> one.period().freq().equals("A") && one.isSound())
                .filter(one -> one.indicator().measureType() == MeasureType.FLOW
                        && one.bounds().value() > 0)
                .filter(one -> algebra.isComplete(one.timed()) && !disagreeing.contains(YearSeries.of(one)))
                .collect(Collectors.toMap(YearSeries::of, one -> one));
        List<Pair> pairs = new ArrayList<>();
        for (Observed seen : longestSeen(reported).values()) {
            Observed year = years.get(YearSeries.of(seen));
            if (year != null
                    && year.unit().equals(seen.unit())
                    && seen.bounds().value() <= year.bounds().value()) {
                pairs.add(new Pair(year, PeriodAlgebra.shareOfYear(seen.timed()), seen.bounds()));
            }
        }
        return pairs;
    }

    private Map<String, Observed> longestSeen(Collection<Observed> known) {
        return known.stream()
                .filter(one -> one.derivation() == Derivation.REPORTED && one.isSound())
                .filter(one -> algebra.refusalToAnnualise(one.timed()).isEmpty()
                        && YearSeries.breakIn(one, continuity).isEmpty())
                .collect(Collectors.toMap(
                        one -> YearSeries.of(one).toString(),
                        one -> one,
                        (one, other) -> LONGEST.compare(one, other) >= 0 ? one : other,
                        TreeMap::new));
    }

    private static final Comparator<Observed> LONGEST = Comparator.comparing(Observed::cutOff)
            .thenComparing(one -> one.period().code());

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
                seen.as(Role.VALUE));
    }
}
