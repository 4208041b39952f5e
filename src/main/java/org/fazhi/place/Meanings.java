package org.fazhi.place;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.script.Simplified;

/** What a printed name may mean, on whatever day: nothing is ranked and nothing left out, so what does not fit contradicts. */
final class Meanings {
    /** Characters of a name with all above it. */
    private static final int LONGEST = 40;

    private static final Pattern BLANK = Pattern.compile("[\\s·]+");

    private final Places places;
    private final PlaceHistory history;

    Meanings(Places places) {
        this.places = places;
        this.history = places.history();
    }

    /** Rows of the name or code, or of the place that a body's name begins with (北京市朝阳区 of 北京市朝阳区司法局). */
    Set<PlaceDef> of(String printed) {
        String name = plain(printed);
        Set<PlaceDef> rows = inEitherScript(name);
        rows.addAll(history.rows(name));
        for (int end = Math.min(name.length(), LONGEST) - 1; rows.isEmpty() && end >= 2; end--) {
            rows = inEitherScript(name.substring(0, end));
        }
        return rows;
    }

    /** A name without blanks and points within. */
    static String plain(String printed) {
        return BLANK.matcher(printed.strip()).replaceAll("");
    }

    private Set<PlaceDef> inEitherScript(String name) {
        Set<PlaceDef> rows = rows(name);
        rows.addAll(rows(Simplified.of(name)));
        return rows;
    }

    private Set<PlaceDef> rows(String name) {
        Set<PlaceDef> rows = direct(name);
        if (rows.isEmpty() && name.length() <= LONGEST) {
            for (int cut = 2; cut <= name.length() - 2; cut++) {
                Set<PlaceDef> above = direct(name.substring(0, cut));
                if (!above.isEmpty()) {
                    Set<String> codes = codes(above);
                    rows(name.substring(cut)).stream()
                            .filter(row -> isWithin(row, codes))
                            .forEach(rows::add);
                }
            }
        }
        return rows;
    }

    private Set<PlaceDef> direct(String name) {
        Set<PlaceDef> rows = new LinkedHashSet<>(places.named(name));
        rows.addAll(places.shortened(name));
        rows.addAll(places.stemmed(name));
        return rows;
    }

    /** Whether one of the rows lies in what is printed; true where that is no place known. */
    boolean isAnyWithin(List<PlaceDef> rows, String outer) {
        Set<PlaceDef> known = of(outer);
        Set<String> codes = codes(known);
        return known.isEmpty() || rows.stream().anyMatch(row -> isWithin(row, codes));
    }

    /** Every code that the places of these rows ever had. */
    private Set<String> codes(Set<PlaceDef> rows) {
        return rows.stream()
                .flatMap(one -> history.same(one).stream())
                .map(PlaceDef::code)
                .collect(Collectors.toSet());
    }

    /** Whether the place of a row is, or ever was, one of these codes or in it, by whatever code and name it had then. */
    private boolean isWithin(PlaceDef row, Set<String> codes) {
        return history.same(row).stream().flatMap(this::around).anyMatch(codes::contains);
    }

    /** Its code, those above it, and those that its own digits name. */
    private Stream<String> around(PlaceDef row) {
        String code = row.code();
        return Stream.concat(
                Stream.of(code, code.substring(0, 6), code.substring(0, 4) + "00", code.substring(0, 2) + "0000"),
                places.above(row).stream().map(PlaceDef::code));
    }

    /**
     * Whether a line may say {@code printed} of a code: the same place by any name it had; for a code given up by the day also
     * the place of that day that its land went to, or that has its name; a name of no place with another suffix.
     */
    boolean isOf(String printed, String code, LocalDate day) {
        List<PlaceDef> rows = history.rows(code);
        Set<PlaceDef> said = of(printed);
        if (said.isEmpty()) {
            String stem = Stem.of(Simplified.of(printed.strip()));
            return rows.stream().anyMatch(row -> Stem.of(row.name()).equals(stem));
        }
        boolean isGone = day != null
                && rows.stream()
                        .noneMatch(
                                row -> row.validTo() == null || !row.validTo().isBefore(day));
        return rows.stream()
                .anyMatch(row -> history.same(row).stream().anyMatch(said::contains)
                        || isGone && said.stream().anyMatch(one -> one.isValidOn(day) && wentTo(row, one)));
    }

    private boolean wentTo(PlaceDef row, PlaceDef later) {
        Set<PlaceDef> seen = new HashSet<>();
        Set<PlaceDef> reached = Set.of(row);
        while (!reached.isEmpty()) {
            reached = reached.stream()
                    .flatMap(one -> history.next(one).stream())
                    .filter(seen::add)
                    .collect(Collectors.toSet());
            if (reached.contains(later)) {
                return true;
            }
        }
        return Stem.of(later.name()).equals(Stem.of(row.name()))
                && row.parent() != null
                && row.parent().equals(later.parent());
    }
}
