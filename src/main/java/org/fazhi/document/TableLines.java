package org.fazhi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.catalog.Settings;
import org.jsoup.nodes.Element;

/** The cells of a page's table, each where it stands: a cell over several rows or columns stands in the first column of each row. */
final class TableLines {
    private static final int SPAN = 500;
    private static final int LONG_CELL = 200;

    /** Whether a table shows data: several short cells a row; others only arrange the page. */
    static boolean isData(Element table) {
        if (table.select("table").size() > 1 || table.select("td, th").size() < 4) {
            return false;
        }
        boolean several = table.select("tr").stream()
                .anyMatch(row -> row.select("> td, > th").size() > 1);
        return several
                && table.select("td, th").stream().allMatch(cell -> cell.text().length() <= LONG_CELL);
    }

    static List<String> of(Element table, Settings.Documents.Tables words) {
        List<List<String>> rows = new ArrayList<>();
        Map<Integer, Spanning> above = new TreeMap<>();
        for (Element row : table.select("tr")) {
            rows.add(row(row, above));
        }
        List<String> lines = new ArrayList<>();
        table.select("> caption").forEach(caption -> lines.add(caption.text()));
        lines.addAll(TableText.lines(rows, words));
        return lines;
    }

    /** A cell that reaches into rows below. */
    private record Spanning(String text, int rows) {}

    private static List<String> row(Element row, Map<Integer, Spanning> above) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("> td, > th")) {
            takeFromAbove(cells, above);
            String text = cell.text().strip();
            int rows = span(cell, "rowspan");
            int columns = span(cell, "colspan");
            for (int i = 0; i < columns; i++) {
                if (rows > 1) {
                    above.put(cells.size(), new Spanning(i == 0 ? text : "", rows - 1));
                }
                cells.add(i == 0 ? text : "");
            }
        }
        takeFromAbove(cells, above);
        return cells;
    }

    private static void takeFromAbove(List<String> cells, Map<Integer, Spanning> above) {
        Spanning spanning = above.remove(cells.size());
        while (spanning != null) {
            if (spanning.rows() > 1) {
                above.put(cells.size(), new Spanning(spanning.text(), spanning.rows() - 1));
            }
            cells.add(spanning.text());
            spanning = above.containsKey(cells.size()) ? above.remove(cells.size()) : null;
        }
    }

    private static int span(Element cell, String name) {
        try {
            return Math.max(1, Math.min(SPAN, Integer.parseInt(cell.attr(name).strip())));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    private TableLines() {}
}
