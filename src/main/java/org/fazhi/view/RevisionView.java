package org.fazhi.view;

import java.util.List;
import org.fazhi.schema.Col;

/** What a run revised of the one before, a line a cell. */
public final class RevisionView {
    /** Empty where nothing that matches was revised. */
    public static List<String> lines(PublishedRun run, Filter filter) {
        TextTable table = new TextTable(
                "place:20", "indicator:30", "scope:14", "period", "what", ">before", ">now", "differs in:40", "cause");
        filter.named(run, PublishedRun.REVISION)
                .sorted(TableRow.BY_SERIES)
                .forEach(row -> table.add(
                        row.text(Col.AREA_NAME),
                        row.text(Col.INDICATOR_NAME),
                        row.text(Col.STAT_SCOPE),
                        row.text(Col.TIME_PERIOD),
                        row.text(Col.REVISION_TYPE),
                        Values.number(row.number(Col.OLD_VALUE), 4),
                        Values.number(row.number(Col.NEW_VALUE), 4),
                        row.text(Col.DIFFERENT),
                        row.text(Col.CAUSE)));
        return table.isEmpty() ? List.of() : table.lines();
    }

    private RevisionView() {}
}
