package org.fazhi.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.schema.Col;

/**
 * Codes of townships that METRIC has by their county's code and their name ({@code 371327-文疃镇}): a correction wants the code.
 *
 * @param byName rows of AREA by that form
 */
record NamedTownships(Map<String, List<TableRow>> byName) {
    /** Those that the figures name. */
    static NamedTownships of(PublishedRun run, List<TableRow> figures) {
        Set<String> named = figures.stream()
                .map(row -> row.text(Col.REF_AREA))
                .filter(NamedTownships::isName)
                .collect(toSet());
        return new NamedTownships(
                named.isEmpty()
                        ? Map.of()
                        : run.rows(PublishedRun.AREA).stream()
                                .filter(area -> named.contains(name(area)))
                                .collect(groupingBy(NamedTownships::name)));
    }

    /** REF_AREA of a figure as a code; empty where none, or more than one, had the name on its PERIOD_END. */
    Optional<String> code(TableRow figure) {
        String area = figure.text(Col.REF_AREA);
        if (!isName(area)) {
            return Optional.of(area);
        }
        List<String> codes = byName.getOrDefault(area, List.of()).stream()
                .filter(row -> isValid(row, figure.date(Col.PERIOD_END)))
                .map(row -> row.text(Col.REF_AREA))
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private static boolean isName(String area) {
        return area.contains("-");
    }

    private static String name(TableRow area) {
        return area.text(Col.PARENT) + "-" + area.text(Col.AREA_NAME);
    }

    private static boolean isValid(TableRow area, LocalDate day) {
        LocalDate first = area.date(Col.VALID_FROM);
        LocalDate last = area.date(Col.VALID_TO);
        return day == null || (first == null || !first.isAfter(day)) && (last == null || !last.isBefore(day));
    }
}
