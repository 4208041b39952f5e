package org.fazhi.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fazhi.schema.Col;

/**
 * Which rows a person asked for; an empty part asks for nothing.
 *
 * @param place code, or a part of the name
 * @param indicator code, or a part of the name
 * @param period TIME_PERIOD
 */
public record Filter(Optional<String> place, Optional<String> indicator, Optional<String> period) {
    Predicate<TableRow> rows() {
        return row -> isPlace(row) && isIndicator(row) && isPeriod(row);
    }

    boolean isPlace(TableRow row) {
        return place.map(wanted -> row.text(Col.REF_AREA).equals(wanted)
                        || row.text(Col.AREA_NAME).contains(wanted))
                .orElse(true);
    }

    boolean isIndicator(TableRow row) {
        return indicator
                .map(wanted -> row.text(Col.INDICATOR).equalsIgnoreCase(wanted)
                        || row.text(Col.INDICATOR_NAME).contains(wanted))
                .orElse(true);
    }

    boolean isPeriod(TableRow row) {
        return period.map(row.text(Col.TIME_PERIOD)::equals).orElse(true);
    }

    /** Rows of a table that has an indicator's code alone, each with its name. */
    Stream<TableRow> named(PublishedRun run, String table) {
        Map<String, String> names = Known.indicators(run);
        return run.rows(table).stream()
                .filter(row -> isPlace(row) && isPeriod(row))
                .map(row -> row.with(Col.INDICATOR_NAME, names.getOrDefault(row.text(Col.INDICATOR), "")))
                .filter(this::isIndicator);
    }

    List<TableRow> of(List<TableRow> rows) {
        return rows.stream().filter(rows()).toList();
    }
}
