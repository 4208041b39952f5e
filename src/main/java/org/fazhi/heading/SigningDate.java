package org.fazhi.heading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.fazhi.period.TimePeriod;

/**
 * The rule for dates that cannot be right: nobody signs a report before the events it tells of, nor a yearly report at
 * the start of its year. The printed year is then one too low (the old year's number in January), and the next year's
 * same day is taken where that is after all events and within a year of the period's end. The printed date is kept.
 *
 * @param used the date to go by, null where none is known
 * @param reason why it is not the printed one, null where it is
 */
record SigningDate(LocalDate printed, LocalDate used, String reason) {
    private static final int EVENTS_NEEDED = 2;

    /** @param told lines of what is told as done, asked for only where the date is one of the period's own days or earlier */
    static SigningDate check(LocalDate printed, TimePeriod period, Supplier<List<String>> told) {
        if (printed == null || period == null || !printed.isBefore(period.end())) {
            return new SigningDate(printed, printed, null);
        }
        List<LocalDate> events = events(told.get(), period);
        long later = events.stream().filter(day -> day.isAfter(printed)).count();
        LocalDate middle = period.start().plusDays(ChronoUnit.DAYS.between(period.start(), period.end()) / 2);
        String reason = null;
        if (later >= EVENTS_NEEDED) {
            reason = later + " events told of are later, the last " + events.get(events.size() - 1);
        } else if (printed.isBefore(middle)) {
            reason = "the period " + period.code() + " had not half passed";
        }
        LocalDate nextYear = printed.plusYears(1);
        boolean fits = (events.isEmpty() || !nextYear.isBefore(events.get(events.size() - 1)))
                && !nextYear.isBefore(period.end())
                && nextYear.isBefore(period.end().plusYears(1));
        return reason != null && fits
                ? new SigningDate(printed, nextYear, "printed " + printed + ": " + reason)
                : new SigningDate(printed, printed, null);
    }

    /** Days of the period that are told of, the last one last. */
    private static List<LocalDate> events(List<String> told, TimePeriod period) {
        List<LocalDate> events = new ArrayList<>();
        for (String line : told) {
            for (LocalDate day : Dates.days(line, period.start().getYear())) {
                if (!day.isBefore(period.start()) && !day.isAfter(period.end())) {
                    events.add(day);
                }
            }
        }
        events.sort(null);
        return events;
    }
}
