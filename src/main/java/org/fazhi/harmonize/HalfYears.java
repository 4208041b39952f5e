package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.Bounds;

/**
 * Parts of a year from its other parts, by interval arithmetic: a sum where all parts are reported, a difference where
 * the whole and its beginning are. Only reported, sound flows of one unit, in a year without break or place change.
 */
record HalfYears(PeriodAlgebra algebra, Years years) {
    /** One indicator and scope in one year. */
    private record Series(String indicator, String scope, int year) implements Comparable<Series> {
        @Override
        public int compareTo(Series other) {
            return Comparator.comparing(Series::indicator)
                    .thenComparing(Series::scope)
                    .thenComparing(Series::year)
                    .compare(this, other);
        }
    }

    /** Observations that no report states, from the reported ones of one place; sums before differences. */
    List<Observed> derive(Collection<Observed> reported) {
        Map<Series, List<Observed>> series = reported.stream()
                .filter(one -> one.indicator().measureType() == MeasureType.FLOW)
                .collect(Collectors.groupingBy(
                        one -> new Series(
                                one.indicator().code(),
                                one.scope(),
                                one.period().start().getYear()),
                        TreeMap::new,
                        Collectors.toList()));
        List<Observed> derived = new ArrayList<>();
        for (List<Observed> year : series.values()) {
            if (year.size() > 1) {
                deriveYear(year, derived);
            }
        }
        return derived;
    }

    private void deriveYear(List<Observed> year, List<Observed> derived) {
        Set<String> taken =
                year.stream().map(one -> one.period().code()).collect(Collectors.toCollection(HashSet::new));
        List<Observed> usable = year.stream()
                .filter(Observed::isSound)
                .filter(this::isOfOnePiece)
                .toList();
        Stream.concat(sums(usable).stream(), differences(usable).stream())
                .filter(one -> taken.add(one.period().code()))
                .forEach(derived::add);
    }

    private List<Observed> sums(List<Observed> year) {
        int number = year.isEmpty() ? 0 : year.get(0).period().start().getYear();
        TimePeriod first = TimePeriod.half(number, 1);
        TimePeriod second = TimePeriod.half(number, 2);
        List<List<TimePeriod>> ways = List.of(
                List.of(first, second),
                List.of(quarter(number, 1), quarter(number, 2), quarter(number, 3), quarter(number, 4)),
                List.of(quarter(number, 1), quarter(number, 2)),
                List.of(quarter(number, 3), quarter(number, 4)));
        List<Observed> sums = new ArrayList<>();
        for (List<TimePeriod> way : ways) {
            List<Observed> parts = way.stream()
                    .flatMap(period -> year.stream().filter(one -> one.period().equals(period)))
                    .toList();
            if (parts.size() == way.size() && isOfOneUnit(parts)) {
                algebra.sum(parts.stream().map(Observed::timed).toList())
                        .ifPresent(period -> sums.add(sum(parts, period)));
            }
        }
        return sums;
    }

    private List<Observed> differences(List<Observed> year) {
        List<Observed> differences = new ArrayList<>();
        // the longest whole first, so that a half-year is taken from the year where both could give it
        List<Observed> longestFirst = year.stream()
                .sorted(Comparator.<Observed, LocalDate>comparing(
                                one -> one.period().end())
                        .reversed())
                .toList();
        for (Observed whole : longestFirst) {
            for (Observed head : longestFirst) {
                if (isOfOneUnit(List.of(whole, head)) && !exceeds(head, whole)) {
                    algebra.difference(whole.timed(), head.timed())
                            .ifPresent(period -> differences.add(difference(whole, head, period)));
                }
            }
        }
        return differences;
    }

    private static Observed sum(List<Observed> parts, TimePeriod period) {
        Bounds total = parts.stream().map(Observed::bounds).reduce(Bounds::plus).orElseThrow();
        Status status = parts.stream().map(Observed::status).reduce(Status.A, Status::worse);
        List<Link> lineage =
                parts.stream().flatMap(part -> part.as(Role.ADDEND).stream()).toList();
        return derived(parts, period, total, status, Derivation.SUM_OF_PARTS, lineage);
    }

    private static Observed difference(Observed whole, Observed head, TimePeriod period) {
        Status status = Status.E.worse(whole.status()).worse(head.status());
        List<Link> lineage = new ArrayList<>(whole.as(Role.MINUEND));
        lineage.addAll(head.as(Role.SUBTRAHEND));
        Bounds rest = whole.bounds().minus(head.bounds());
        return derived(List.of(whole, head), period, rest, status, Derivation.YTD_DIFFERENCE, lineage);
    }

    private static Observed derived(
            List<Observed> parts,
            TimePeriod period,
            Bounds bounds,
            Status status,
            Derivation derivation,
            List<Link> lineage) {
        Observed first = parts.get(0);
        LocalDate cutOff = parts.stream()
                .map(Observed::cutOff)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Observed(
                first.indicator(),
                first.scope(),
                Over.NOTHING,
                first.area(),
                period,
                cutOff.isAfter(period.end()) ? period.end() : cutOff,
                Accumulation.PERIOD,
                bounds,
                bounds.isExact() ? "EXACT" : "APPROXIMATE",
                first.unit(),
                status,
                derivation,
                parts.stream().mapToInt(Observed::statements).min().orElseThrow(),
                null,
                first.leading(),
                lineage);
    }

    /** The beginning larger than the whole: a check reports it, nothing is derived. */
    private static boolean exceeds(Observed head, Observed whole) {
        Double least = head.bounds().lower();
        Double most = whole.bounds().upper();
        return least != null && most != null && least > most;
    }

    private boolean isOfOnePiece(Observed one) {
        TimePeriod year = TimePeriod.year(one.period().start().getYear());
        return !years.hasBreak(
                        one.indicator().code(),
                        one.indicator().theme(),
                        year.start().plusDays(1),
                        year.end())
                && years.isSamePlace(one.area().code(), year.start(), year.end());
    }

    private static boolean isOfOneUnit(List<Observed> parts) {
        return parts.stream().map(Observed::unit).distinct().count() == 1;
    }

    private static TimePeriod quarter(int year, int number) {
        return TimePeriod.quarter(year, number);
    }
}
