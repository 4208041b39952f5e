package org.fazhi.harmonize;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.period.MonthSpan;
import org.fazhi.period.MonthSpans;
import org.fazhi.period.SpanSum;
import org.fazhi.period.TimePeriod;

/**
 * Years, halves, quarters and months from the other figures of their year. Only reported, sound flows of one unit that
 * count to the end of their period, in a year without break or place change, and none where these figures disagree. What
 * would follow but for one of these is missing, with the reason.
 *
 * @param tolerance relative gap between figures of one year that is still rounding
 */
record DerivedPeriods(Admission admission, double tolerance) {
    /**
     * @param derived observations that no report states
     * @param missing those that do not follow after all
     * @param disagreeing years whose figures cannot all be true: nothing is made of them
     * @param beginnings of years, joined from two figures or more: the longest of each unit
     */
    record Result(
            List<Observed> derived, List<Missing> missing, Set<YearSeries> disagreeing, List<Observed> beginnings) {
        private Result() {
            this(new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new ArrayList<>());
        }
    }

    /** From the reported observations of one place. */
    Result derive(Collection<Observed> reported) {
        Map<YearSeries, List<Observed>> series = reported.stream()
                .filter(one -> one.indicator().measureType().isCountedOverPeriod())
                .collect(Collectors.groupingBy(YearSeries::of, TreeMap::new, Collectors.toList()));
        Result result = new Result();
        series.forEach((year, told) -> addYear(year, told, result));
        return result;
    }

    private void addYear(YearSeries year, List<Observed> told, Result result) {
        Set<String> known = told.stream().map(one -> one.period().code()).collect(Collectors.toSet());
        List<TimePeriod> untold = wanted(year.year().start().getYear())
                .filter(period -> !known.contains(period.code()))
                .toList();
        Map<String, List<Observed>> byUnit = told.stream()
                .filter(one -> admission.refusalToAdd(one).isEmpty())
                .collect(Collectors.groupingBy(Observed::unit, TreeMap::new, Collectors.toList()));
        for (List<Observed> usable : byUnit.values()) {
            MonthSpans<Observed> spans = spans(usable);
            if (!spans.agree(tolerance)) {
                result.disagreeing().add(year);
            } else {
                untold.forEach(period -> spans.derive(period)
                        .filter(given -> known.add(period.code()))
                        .ifPresent(given -> result.derived().add(SpanObservation.of(period, given))));
                spans.longestBeginning()
                        .filter(joined -> joined.added().size() > 1)
                        .ifPresent(joined -> result.beginnings().add(SpanObservation.joined(joined)));
            }
        }
        MonthSpans<Observed> all = spans(told);
        untold.stream().filter(period -> !known.contains(period.code())).forEach(period -> all.suggest(period)
                .ifPresent(given -> result.missing().add(SpanObservation.missing(period, given, why(given)))));
    }

    /** The figures that suggest a value are refused by themselves, are no two of a kind, or do not fit together. */
    private WhyNoValue why(SpanSum<Observed> given) {
        List<Observed> parts = SpanObservation.parts(given);
        long units = parts.stream().map(Observed::unit).distinct().count();
        return parts.stream()
                .flatMap(part -> admission.refusalToAdd(part).stream())
                .findFirst()
                .orElse(units > 1 ? WhyNoValue.UNIT_FAMILY : WhyNoValue.SPANS_DISAGREE);
    }

    private static Stream<TimePeriod> wanted(int year) {
        return Stream.of(
                        Stream.of(TimePeriod.year(year)),
                        IntStream.rangeClosed(1, 2).mapToObj(half -> TimePeriod.half(year, half)),
                        IntStream.rangeClosed(1, 4).mapToObj(quarter -> TimePeriod.quarter(year, quarter)),
                        IntStream.rangeClosed(1, 12).mapToObj(month -> TimePeriod.month(YearMonth.of(year, month))))
                .flatMap(periods -> periods);
    }

    private static MonthSpans<Observed> spans(List<Observed> figures) {
        return new MonthSpans<>(figures.stream()
                .map(one -> MonthSpan.of(one.period(), one.bounds(), one))
                .flatMap(Optional::stream)
                .toList());
    }
}
