package org.fazhi.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.schema.Col;

/** One line of the review queue: a doubt, the cell it is about where there is one, and the sentence. */
final class ReviewEntry {
    /** Tell where a figure stands, not which cell is meant: for what no decision can be about. */
    private static final List<String> FIGURE = List.of(Col.AREA_NAME, Col.RAW_VALUE, Col.RAW_UNIT, Col.QUOTE);

    private final Map<String, String> cells = new HashMap<>();

    private ReviewEntry(String doubt) {
        cells.put(ReviewQueue.DOUBT, doubt);
    }

    /** With the columns that name a cell, so that a decision can be about it. */
    static ReviewEntry ofCell(String doubt, TableRow cell) {
        ReviewEntry entry = new ReviewEntry(doubt);
        ReviewQueue.COLUMNS.stream()
                .filter(cell::has)
                .filter(column -> !column.equals(ReviewQueue.DOUBT))
                .forEach(column -> entry.cells.put(column, cell.text(column)));
        return entry;
    }

    /** Of a figure, a report or a thing that is no cell. */
    static ReviewEntry ofNoCell(String doubt, TableRow row) {
        ReviewEntry entry = new ReviewEntry(doubt);
        FIGURE.stream().filter(row::has).forEach(column -> entry.cells.put(column, row.text(column)));
        return entry;
    }

    ReviewEntry with(String column, String text) {
        cells.put(column, text);
        return this;
    }

    /** File, line and address of a figure. */
    ReviewEntry from(TableRow metric) {
        String where = metric.has(Col.SOURCE_LINE) ? ":" + metric.text(Col.SOURCE_LINE) : "";
        String url = metric.has(Col.SOURCE_URL) ? " " + metric.text(Col.SOURCE_URL) : "";
        return with(ReviewQueue.SOURCE, metric.text(Col.SOURCE_FILE) + where + url);
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    List<String> row() {
        return ReviewQueue.COLUMNS.stream().map(this::text).toList();
    }
}
