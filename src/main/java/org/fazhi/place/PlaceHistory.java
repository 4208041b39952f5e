package org.fazhi.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.PlaceDef;

/**
 * Places through time. A place that gets another code, name or level stays the same place; one that is merged with
 * another, or divided, has ended, whatever code or name goes on: a figure of a part is none of the whole.
 */
public final class PlaceHistory {
    private static final Comparator<PlaceDef> EARLIEST =
            Comparator.comparing(PlaceDef::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Map<String, List<PlaceDef>> byCode;
    private final Map<String, List<PlaceDef>> endedInto = new HashMap<>();

    private PlaceHistory(Map<String, List<PlaceDef>> byCode) {
        this.byCode = byCode;
        byCode.values().stream().filter(rows -> rows.size() > 1).forEach(rows -> rows.sort(EARLIEST));
        byCode.values().stream().flatMap(List::stream).forEach(row -> row.successors()
                .forEach(code -> endedInto
                        .computeIfAbsent(code, none -> new ArrayList<>(1))
                        .add(row)));
    }

    public static PlaceHistory of(List<PlaceDef> places) {
        return new PlaceHistory(places.stream()
                .collect(Collectors.groupingBy(PlaceDef::code, Collectors.toCollection(() -> new ArrayList<>(1)))));
    }

    /** The rows of a code, earliest first. */
    public List<PlaceDef> rows(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The row of a code valid on a day. */
    public Optional<PlaceDef> at(String code, LocalDate day) {
        return rows(code).stream().filter(row -> Places.isValid(row, day)).findFirst();
    }

    /** The rows in which the land of a row goes on after its last day; none while it stands or where nothing is proven. */
    public List<PlaceDef> next(PlaceDef row) {
        if (row.validTo() == null) {
            return List.of();
        }
        if (!row.successors().isEmpty()) {
            return row.successors().stream()
                    .flatMap(code -> at(code, row.validTo().plusDays(1)).stream())
                    .toList();
        }
        List<PlaceDef> ofCode = rows(row.code());
        int after = ofCode.indexOf(row) + 1;
        return after < ofCode.size() && isContinued(row, ofCode.get(after)) ? List.of(ofCode.get(after)) : List.of();
    }

    /** A code in use without a break, or taken up again by the same name. */
    private static boolean isContinued(PlaceDef row, PlaceDef later) {
        return later.validFrom().equals(row.validTo().plusDays(1))
                || later.name().equals(row.name());
    }

    /** The rows whose land, or part of it, went into a row. */
    public List<PlaceDef> before(PlaceDef row) {
        return Stream.concat(rows(row.code()).stream(), endedInto.getOrDefault(row.code(), List.of()).stream())
                .distinct()
                .filter(earlier -> next(earlier).contains(row))
                .toList();
    }

    /** The row under which the same place goes on: nothing else went into it, and it did not stand beside. */
    public Optional<PlaceDef> renamed(PlaceDef row) {
        List<PlaceDef> next = next(row);
        return next.size() == 1
                        && isNew(next.get(0), row)
                        && before(next.get(0)).size() == 1
                ? Optional.of(next.get(0))
                : Optional.empty();
    }

    private static boolean isNew(PlaceDef next, PlaceDef row) {
        return next.validFrom() != null && next.validFrom().isAfter(row.validTo());
    }

    private Optional<PlaceDef> formerly(PlaceDef row) {
        return before(row).stream()
                .filter(earlier -> renamed(earlier).filter(row::equals).isPresent())
                .findFirst();
    }

    /** The row as which the place of a row stood on a day; empty where it had ended, or was not yet. */
    public Optional<PlaceDef> on(PlaceDef row, LocalDate day) {
        Optional<PlaceDef> then = Optional.of(row);
        while (then.isPresent() && !Places.isValid(then.get(), day)) {
            PlaceDef other = then.get();
            boolean isOver = other.validTo() != null && other.validTo().isBefore(day);
            then = isOver
                    ? renamed(other)
                            .filter(later -> later.validFrom() == null
                                    || !later.validFrom().isAfter(day))
                    : formerly(other).filter(earlier -> !earlier.validTo().isBefore(day));
        }
        return then;
    }

    /** All rows of the place that a row is of. */
    public Set<PlaceDef> same(PlaceDef row) {
        Set<PlaceDef> rows = new TreeSet<>(EARLIEST.thenComparing(PlaceDef::code));
        for (Optional<PlaceDef> one = Optional.of(row); one.isPresent() && rows.add(one.get()); ) {
            one = renamed(one.get());
        }
        for (Optional<PlaceDef> one = formerly(row); one.isPresent() && rows.add(one.get()); ) {
            one = formerly(one.get());
        }
        return rows;
    }
}
