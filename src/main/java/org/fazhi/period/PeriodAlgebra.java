package org.fazhi.period;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.catalog.MeasureType;

/**
 * What may be done with figures of two periods: compare, subtract, add, annualise. Measure type first, then where the
 * count begins, then the days. A refusal is a reason, never a number.
 *
 * @param toleranceDays days by which a cut-off may miss the end of its period
 */
public record PeriodAlgebra(int toleranceDays) implements Serializable {

    /** Whether two places' (or two years') figures stand for the same days; a ruling on the same TIME_PERIOD. */
    public Ruling compare(Timed one, Timed other) {
        if (one.measureType() != other.measureType()) {
            return Ruling.refuse(Refusal.MEASURE_TYPE_DIFFERS);
        }
        if (isSince(one) || isSince(other)) {
            return Ruling.refuse(Refusal.SINCE_ORIGIN);
        }
        if (!one.period().equals(other.period())) {
            return Ruling.refuse(Refusal.PERIOD_DIFFERS);
        }
        return apart(one.cutOff(), other.cutOff()) > toleranceDays
                ? Ruling.refuse(Refusal.CUT_OFF_DIFFERS)
                : Ruling.allow(one.period());
    }

    /** What is left of {@code longer} after {@code shorter}, which begins on the same day: A − S1 is S2. */
    public Ruling difference(Timed longer, Timed shorter) {
        Optional<Refusal> refusal = refusalToAdd(longer).or(() -> refusalToAdd(shorter));
        if (refusal.isPresent()) {
            return Ruling.refuse(refusal.get());
        }
        TimePeriod whole = longer.period();
        TimePeriod head = shorter.period();
        if (!whole.start().equals(head.start()) || !head.end().isBefore(whole.end())) {
            return Ruling.refuse(Refusal.NOT_NESTED);
        }
        return Ruling.allow(span(head.end().plusDays(1), whole.end()));
    }

    /** The period that the parts, in any order, fill without gap or overlap. */
    public Ruling sum(List<Timed> parts) {
        if (parts.size() < 2) {
            return Ruling.refuse(Refusal.NOT_ADJACENT);
        }
        List<Timed> inOrder = parts.stream()
                .sorted(Comparator.comparing(part -> part.period().start()))
                .toList();
        LocalDate next = inOrder.get(0).period().start();
        for (Timed part : inOrder) {
            Optional<Refusal> refusal = refusalToAdd(part);
            if (refusal.isPresent()) {
                return Ruling.refuse(refusal.get());
            }
            if (!part.period().start().equals(next)) {
                return Ruling.refuse(Refusal.NOT_ADJACENT);
            }
            next = part.period().end().plusDays(1);
        }
        return Ruling.allow(span(inOrder.get(0).period().start(), next.minusDays(1)));
    }

    /** The year that a figure counted from 1 January to some day before the year's end may stand for, estimated. */
    public Ruling annualise(Timed seen) {
        if (seen.measureType() != MeasureType.FLOW) {
            return Ruling.refuse(Refusal.NOT_A_FLOW);
        }
        if (isSince(seen)) {
            return Ruling.refuse(Refusal.SINCE_ORIGIN);
        }
        if (isEvent(seen)) {
            return Ruling.refuse(Refusal.EVENT_NOT_PERIOD);
        }
        TimePeriod year = TimePeriod.year(seen.period().start().getYear());
        if (!seen.period().start().equals(year.start()) || seen.period().end().isAfter(year.end())) {
            return Ruling.refuse(Refusal.NOT_YEAR_TO_DATE);
        }
        return seen.period().equals(year) ? Ruling.refuse(Refusal.WHOLE_YEAR) : Ruling.allow(year);
    }

    /** Share of the year's days counted by {@code seen}, which runs from 1 January; above 0, at most 1. */
    public static double shareOfYear(Timed seen) {
        LocalDate start = seen.period().start();
        return (DAYS.between(start, seen.cutOff()) + 1.0) / start.lengthOfYear();
    }

    /** {@code 2022-S1} for {@code 2023-S1}, {@code 2022} for {@code 2023}; empty for a day. */
    public static Optional<TimePeriod> samePartOfYearBefore(TimePeriod period) {
        LocalDate start = period.start();
        return switch (period.freq()) {
            case "A" -> Optional.of(TimePeriod.year(start.getYear() - 1));
            case "S" -> Optional.of(TimePeriod.half(start.getYear() - 1, start.getMonthValue() / 6 + 1));
            case "Q" -> Optional.of(TimePeriod.quarter(start.getYear() - 1, start.getMonthValue() / 3 + 1));
            case "M" -> TimePeriod.parse("%04d-%02d".formatted(start.getYear() - 1, start.getMonthValue()));
            case "" -> TimePeriod.parse(start.minusYears(1) + period.code().substring(10));
            default -> Optional.empty();
        };
    }

    /** The month, quarter, half and year that end on a day, as far as they do; the longest first. */
    public static List<TimePeriod> endingOn(LocalDate day) {
        LocalDate next = day.plusDays(1);
        if (next.getDayOfMonth() != 1) {
            return List.of();
        }
        return IntStream.of(12, 6, 3, 1)
                .filter(months -> day.getMonthValue() % months == 0)
                .mapToObj(months -> TimePeriod.months(next.minusMonths(months), months))
                .toList();
    }

    /** Whether the two are the halves of the year, in either order. */
    public static boolean areHalvesOf(TimePeriod one, TimePeriod other, TimePeriod year) {
        return one.freq().equals("S")
                && other.freq().equals("S")
                && year.freq().equals("A")
                && !one.equals(other)
                && one.start().getYear() == year.start().getYear()
                && other.start().getYear() == year.start().getYear();
    }

    /** Whether the count runs to the end of its period, within the tolerance. */
    public boolean isComplete(Timed figure) {
        return apart(figure.cutOff(), figure.period().end()) <= toleranceDays;
    }

    private Optional<Refusal> refusalToAdd(Timed figure) {
        if (figure.measureType() != MeasureType.FLOW) {
            return Optional.of(Refusal.NOT_A_FLOW);
        }
        if (isSince(figure)) {
            return Optional.of(Refusal.SINCE_ORIGIN);
        }
        if (isEvent(figure)) {
            return Optional.of(Refusal.EVENT_NOT_PERIOD);
        }
        return isComplete(figure) ? Optional.empty() : Optional.of(Refusal.CUT_OFF_EARLY);
    }

    private static TimePeriod span(LocalDate first, LocalDate last) {
        LocalDate next = last.plusDays(1);
        long months = MONTHS.between(first, next);
        if (first.getDayOfMonth() == 1 && first.plusMonths(months).equals(next)) {
            return TimePeriod.months(first, (int) months);
        }
        long days = DAYS.between(first, next);
        return new TimePeriod("", first + "/P" + days + "D", first, last);
    }

    private static boolean isSince(Timed figure) {
        return figure.accumulation() == Accumulation.SINCE;
    }

    private static boolean isEvent(Timed figure) {
        return figure.period().freq().equals("D");
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(DAYS.between(one, other));
    }
}
