package org.fazhi.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalog.BreakDef;
import org.fazhi.period.TimePeriod;

/**
 * Stretches of a series between breaks. A period that holds a break date after its first day is the break itself
 * (OBS_STATUS B) and belongs to none; a date on the first day starts the period's segment and breaks nothing inside it.
 *
 * @param breaks earliest first
 */
record Segments(List<BreakDef> breaks) {
    /** The break a period holds, the last one where there are several. */
    Optional<BreakDef> breakIn(TimePeriod period) {
        return lastWithin(period.start(), period.end());
    }

    /** The last break after the first day of one period and up to the last day of a later one. */
    Optional<BreakDef> breakBetween(TimePeriod earlier, TimePeriod later) {
        return lastWithin(earlier.start(), later.end());
    }

    /** From 1; empty for a period that holds a break. */
    Optional<Integer> segmentOf(TimePeriod period) {
        if (breakIn(period).isPresent()) {
            return Optional.empty();
        }
        long before = breaks.stream()
                .map(BreakDef::date)
                .distinct()
                .filter(date -> !date.isAfter(period.start()))
                .count();
        return Optional.of(1 + (int) before);
    }

    private Optional<BreakDef> lastWithin(LocalDate first, LocalDate last) {
        return breaks.stream()
                .filter(found -> found.date().isAfter(first) && !found.date().isAfter(last))
                .reduce((earlier, later) -> later);
    }
}
