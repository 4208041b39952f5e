package org.fazhi.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalog.Catalog;

/**
 * Stretches of a series between breaks. A period that holds a break date after its first day is the break itself
 * (OBS_STATUS B) and belongs to none; a date on the first day starts the period's segment and breaks nothing inside it.
 * A change known to the year alone breaks every period of that year.
 *
 * @param breaks earliest first
 */
public record Segments(List<SeriesBreak> breaks) implements Serializable {
    /** Of each indicator, by its code, wherever it is counted: {@link Continuity} knows the places too. */
    public static Map<String, Segments> byIndicator(Catalog catalog) {
        return Continuity.byIndicator(catalog).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Segments(one.getValue())));
    }

    /** The break a period holds, the last one where there are several. */
    public Optional<SeriesBreak> breakIn(TimePeriod period) {
        return lastWithin(period.start(), period.end());
    }

    /** The last break after the first day of one period and up to the last day of a later one. */
    public Optional<SeriesBreak> breakBetween(TimePeriod earlier, TimePeriod later) {
        return lastWithin(earlier.start(), later.end());
    }

    /** From 1; empty for a period that holds a break. */
    public Optional<Integer> segmentOf(TimePeriod period) {
        return breakIn(period).isPresent() ? Optional.empty() : Optional.of(on(period.start()));
    }

    /** From 1: the segment that the last day of a period lies in, whatever the period holds. */
    public int lastOf(TimePeriod period) {
        return on(period.end());
    }

    private int on(LocalDate day) {
        long before = breaks.stream()
                .map(SeriesBreak::first)
                .distinct()
                .filter(date -> !date.isAfter(day))
                .count();
        return 1 + (int) before;
    }

    private Optional<SeriesBreak> lastWithin(LocalDate first, LocalDate last) {
        return breaks.stream().filter(found -> found.isWithin(first, last)).reduce((earlier, later) -> later);
    }
}
