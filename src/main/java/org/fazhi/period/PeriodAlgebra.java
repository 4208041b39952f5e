package org.fazhi.period;

import static java.time.temporal.ChronoUnit.DAYS;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fazhi.catalog.MeasureType;
import org.fazhi.catalog.Settings;

/**
 * What may be done with figures of two periods: set beside others, added, taken away, made a year of. Measure type
 * first, then where the count begins, then the days. A refusal is a reason, never a number. What sums and differences
 * give is for {@link MonthSpans} to say.
 *
 * @param toleranceDays days by which a cut-off may miss the end of its period
 * @param leastShare share of the year's days that must be seen before a year is estimated
 */
public record PeriodAlgebra(int toleranceDays, double leastShare) implements Serializable {
    public static PeriodAlgebra of(Settings settings) {
        return new PeriodAlgebra(
                settings.periods().cutoffToleranceDays(), settings.annualise().leastShare());
    }

    /** Why a figure does not stand for its period beside other places' figures of that period; empty when it does. */
    public Optional<Refusal> refusalToCompare(Timed figure) {
        if (isSince(figure)) {
            return Optional.of(Refusal.SINCE_ORIGIN);
        }
        if (isEvent(figure)) {
            return Optional.of(Refusal.EVENT_NOT_PERIOD);
        }
        if (isComplete(figure)) {
            return Optional.empty();
        }
        if (figure.measureType() == MeasureType.STOCK) {
            return Optional.of(Refusal.CUT_OFF_DIFFERS);
        }
        // a rate of most of the period is one of the period, unless the text itself says that it is not
        boolean isRate = figure.measureType() == MeasureType.RATIO && figure.accumulation() == Accumulation.PERIOD;
        return isRate ? Optional.empty() : Optional.of(Refusal.CUT_OFF_EARLY);
    }

    /** Why a figure can be neither added to others nor taken from or away from one; empty when it can. */
    public Optional<Refusal> refusalToAdd(Timed figure) {
        return refusalOfNoFlow(figure)
                .or(() -> isComplete(figure) ? Optional.empty() : Optional.of(Refusal.CUT_OFF_EARLY));
    }

    /**
     * Whether a flow counts all that a flow of a shorter period counts: that period lies within its own, and it was counted to
     * the end, or at least as far as the other.
     */
    public boolean holds(Timed whole, Timed part) {
        return whole.period().holds(part.period())
                && refusalOfNoFlow(whole).isEmpty()
                && (isComplete(whole) || !part.cutOff().isAfter(whole.cutOff()));
    }

    /** Why no year can be estimated from a figure; empty for a flow from 1 January to a day well before the year's end. */
    public Optional<Refusal> refusalToAnnualise(Timed figure) {
        TimePeriod seen = figure.period();
        TimePeriod year = TimePeriod.year(seen.start().getYear());
        boolean begins = seen.start().equals(year.start()) && isEarlier(seen.end(), year.end());
        if (refusalOfNoFlow(figure).isPresent()) {
            return refusalOfNoFlow(figure);
        }
        if (!begins) {
            return Optional.of(Refusal.NOT_YEAR_TO_DATE);
        }
        return shareOfYear(figure) < leastShare ? Optional.of(Refusal.TOO_LITTLE_OF_YEAR) : Optional.empty();
    }

    /**
     * Last day told of by a page published on a day: one of the last days of a period tells of the whole of it, an earlier
     * one cannot.
     *
     * @param published null where unknown
     */
    public LocalDate toldUpTo(TimePeriod period, LocalDate published) {
        boolean inside = published != null && !published.isBefore(period.start());
        return inside && isEarlier(published, period.end()) ? published : period.end();
    }

    /**
     * What a span told to its last day stands for: one that stops within the tolerance before the end of a month stands for all of
     * it, so that 1 January to 30 December is the year, 1 January to 29 June its first half.
     */
    public TimePeriod whole(TimePeriod span) {
        LocalDate monthEnd = YearMonth.from(span.end()).atEndOfMonth();
        boolean byMonths = span.freq().isEmpty() && span.start().getDayOfMonth() == 1;
        return byMonths && !isEarlier(span.end(), monthEnd) ? TimePeriod.span(span.start(), monthEnd) : span;
    }

    /** Whether a day lies before another by more than the tolerance. */
    public boolean isEarlier(LocalDate day, LocalDate other) {
        return DAYS.between(day, other) > toleranceDays;
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

    /** Whether the count runs to the end of its period, within the tolerance. */
    public boolean isComplete(Timed figure) {
        return apart(figure.cutOff(), figure.period().end()) <= toleranceDays;
    }

    private static Optional<Refusal> refusalOfNoFlow(Timed figure) {
        if (figure.measureType() != MeasureType.FLOW) {
            return Optional.of(Refusal.NOT_A_FLOW);
        }
        if (isSince(figure)) {
            return Optional.of(Refusal.SINCE_ORIGIN);
        }
        return isEvent(figure) ? Optional.of(Refusal.EVENT_NOT_PERIOD) : Optional.empty();
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
