package org.fazhi.view;

import java.util.List;
import org.fazhi.schema.Col;

/** Everything a place states and what follows from it, one line a value; the reason where none follows. */
public final class PlaceView {
    /** Its observations by indicator and period; none when the run knows no such place. */
    public static List<String> lines(PublishedRun run, Filter filter) {
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
        filter.named(run, PublishedRun.OBSERVATION)
                .sorted(TableRow.BY_SERIES)
                .forEach(row -> table.add(
                        row.text(Col.AREA_NAME),
                        row.text(Col.REF_AREA),
                        row.text(Col.INDICATOR_NAME) + " " + row.text(Col.INDICATOR),
                        row.text(Col.STAT_SCOPE),
                        row.text(Col.TIME_PERIOD),
                        Values.observed(row),
                        row.text(Col.UNIT_MEASURE),
                        row.text(Col.OBS_STATUS),
                        row.text(row.has(Col.WHY_NO_VALUE) ? Col.WHY_NO_VALUE : Col.DERIVATION),
                        row.text(Col.DOC_ID)));
        return table.isEmpty() ? List.of() : table.lines();
    }

    private PlaceView() {}
}
