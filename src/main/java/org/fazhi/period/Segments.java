package org.fazhi.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.catalog.BreakDef;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;

/**
 * Stretches of a series between breaks. A period that holds a break date after its first day is the break itself
 * (OBS_STATUS B) and belongs to none; a date on the first day starts the period's segment and breaks nothing inside it.
 *
 * @param breaks earliest first
 */
public record Segments(List<BreakDef> breaks) implements Serializable {
    /** Of each indicator, by its code: the breaks of its own and of its theme. */
    public static Map<String, Segments> byIndicator(Catalog catalog) {
        return catalog.indicators().stream()
                .collect(Collectors.toMap(IndicatorDef::code, one -> of(one, catalog.breaks())));
    }

    private static Segments of(IndicatorDef indicator, List<BreakDef> breaks) {
        Set<String> scopes = Set.of(indicator.code(), indicator.theme());
        return new Segments(breaks.stream()
                .filter(found -> scopes.contains(found.scope()))
                .sorted(Comparator.comparing(BreakDef::date))
                .toList());
    }

    /** The break a period holds, the last one where there are several. */
    public Optional<BreakDef> breakIn(TimePeriod period) {
        return lastWithin(period.start(), period.end());
    }

    /** The last break after the first day of one period and up to the last day of a later one. */
    public Optional<BreakDef> breakBetween(TimePeriod earlier, TimePeriod later) {
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
                .map(BreakDef::date)
                .distinct()
                .filter(date -> !date.isAfter(day))
                .count();
        return 1 + (int) before;
    }

    private Optional<BreakDef> lastWithin(LocalDate first, LocalDate last) {
        return breaks.stream()
                .filter(found -> found.date().isAfter(first) && !found.date().isAfter(last))
                .reduce((earlier, later) -> later);
    }
}
