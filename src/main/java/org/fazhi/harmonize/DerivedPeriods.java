package org.fazhi.harmonize;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fazhi.period.Accumulation;
import org.fazhi.period.Continuity;
import org.fazhi.period.MonthSpan;
import org.fazhi.period.MonthSpans;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.SpanSum;
import org.fazhi.period.TimePeriod;

/**
 * Years, halves, quarters and months from the other figures of their year. Only reported, sound flows of one unit that
 * count to the end of their period, in a year without break or place change, and none where these figures disagree.
 *
 * @param tolerance relative gap between figures of one year that is still rounding
 */
record DerivedPeriods(PeriodAlgebra algebra, Continuity continuity, double tolerance) {
    /**
     * @param derived observations that no report states
     * @param disagreeing years whose figures cannot all be true: nothing is made of them
     */
    record Result(List<Observed> derived, Set<YearSeries> disagreeing) {}

    /** From the reported observations of one place. */
    Result derive(Collection<Observed> reported) {
        Map<YearSeries, List<Observed>> series =
                reported.stream().collect(Collectors.groupingBy(YearSeries::of, TreeMap::new, Collectors.toList()));
        Result result = new Result(new ArrayList<>(), new HashSet<>());
        series.forEach((year, told) -> addYear(year, told, result));
        return result;
    }

    private void addYear(YearSeries year, List<Observed> told, Result result) {
        Set<String> taken = told.stream().map(one -> one.period().code()).collect(Collectors.toSet());
        Map<String, List<Observed>> byUnit = told.stream()
                .filter(this::isUsable)
                .collect(Collectors.groupingBy(Observed::unit, TreeMap::new, Collectors.toList()));
        for (List<Observed> usable : byUnit.values()) {
            MonthSpans<Observed> spans = spans(usable);
            if (!spans.agree(tolerance)) {
                result.disagreeing().add(year);
            } else if (spans.spans().size() > 1) {
                wanted(year.year().start().getYear())
                        .filter(period -> !taken.contains(period.code()))
                        .forEach(period -> spans.derive(period)
                                .ifPresent(given -> result.derived().add(observed(period, given))));
            }
        }
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

    private static Observed observed(TimePeriod period, SpanSum<Observed> given) {
        List<Observed> added = figures(given.added());
        List<Observed> taken = figures(given.taken());
        List<Observed> parts = Stream.concat(added.stream(), taken.stream()).toList();
        boolean sum = taken.isEmpty();
        List<Link> lineage = new ArrayList<>();
        added.forEach(one -> lineage.addAll(one.as(sum ? Role.ADDEND : Role.MINUEND)));
        taken.forEach(one -> lineage.addAll(one.as(Role.SUBTRAHEND)));
        LocalDate cutOff = parts.stream()
                .map(Observed::cutOff)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Observed first = parts.get(0);
        return new Observed(
                first.indicator(),
                first.scope(),
                Over.NOTHING,
                first.area(),
                period,
                cutOff.isAfter(period.end()) ? period.end() : cutOff,
                Accumulation.PERIOD,
                given.bounds(),
                given.bounds().isExact() ? "EXACT" : "APPROXIMATE",
                first.unit(),
                parts.stream().map(Observed::status).reduce(sum ? Status.A : Status.E, Status::worse),
                sum ? Derivation.SUM_OF_PARTS : Derivation.YTD_DIFFERENCE,
                parts.stream().mapToInt(Observed::statements).min().orElseThrow(),
                null,
                first.leading(),
                lineage);
    }

    private static List<Observed> figures(List<MonthSpan<Observed>> spans) {
        return spans.stream().map(MonthSpan::figure).toList();
    }

    private boolean isUsable(Observed one) {
        return one.isSound()
                && algebra.refusalToAdd(one.timed()).isEmpty()
                && YearSeries.breakIn(one, continuity).isEmpty();
    }
}
