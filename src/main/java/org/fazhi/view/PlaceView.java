package org.fazhi.view;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.schema.Col;

/** Everything a place states, one line a value. */
public final class PlaceView {
    /** Its observations by indicator and period; none when the run knows no such place. */
    public static List<String> lines(PublishedRun run, Filter filter) {
        Map<String, String> names = new HashMap<>();
        run.rows(PublishedRun.INDICATOR).forEach(row -> names.put(row.text(Col.INDICATOR), row.text(Col.NAME_ZH)));
        TextTable table = new TextTable(
                "place:20",
                "code",
                "indicator:32",
                "scope:16",
                "period",
                ">value",
                "unit",
                "status",
                "derivation",
                "source:28");
        run.rows(PublishedRun.OBSERVATION).stream()
                .filter(filter::isPlace)
                .filter(filter::isPeriod)
                .filter(row -> filter.indicator()
                        .map(wanted -> row.text(Col.INDICATOR).equalsIgnoreCase(wanted)
                                || names.getOrDefault(row.text(Col.INDICATOR), "")
                                        .contains(wanted))
                        .orElse(true))
                .sorted(comparing((TableRow row) -> row.text(Col.REF_AREA))
                        .thenComparing(row -> row.text(Col.INDICATOR))
                        .thenComparing(row -> row.text(Col.STAT_SCOPE))
                        .thenComparing(row -> row.text(Col.TIME_PERIOD)))
                .forEach(row -> table.add(
                        row.text(Col.AREA_NAME),
                        row.text(Col.REF_AREA),
                        names.getOrDefault(row.text(Col.INDICATOR), "") + " " + row.text(Col.INDICATOR),
                        row.text(Col.STAT_SCOPE),
                        row.text(Col.TIME_PERIOD),
                        Values.observed(row),
                        row.text(Col.UNIT_MEASURE),
                        row.text(Col.OBS_STATUS),
                        row.text(Col.DERIVATION),
                        row.text(Col.DOC_ID)));
        return table.isEmpty() ? List.of() : table.lines();
    }

    private PlaceView() {}
}
