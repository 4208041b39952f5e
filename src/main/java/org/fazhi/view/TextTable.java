package org.fazhi.view;

import java.util.ArrayList;
import java.util.List;

/** Lines of aligned columns; numbers stand right, Chinese takes its true width, long texts are cut. */
final class TextTable {
    private static final int GAP = 2;

    private final List<String> head;
    private final List<Integer> widest;
    private final List<Boolean> right;
    private final List<List<String>> rows = new ArrayList<>();

    /** Columns as {@code name}, {@code >name} for right-aligned, either with {@code :width} for the most it may take. */
    TextTable(String... columns) {
        head = new ArrayList<>();
        widest = new ArrayList<>();
        right = new ArrayList<>();
        for (String column : columns) {
            int colon = column.lastIndexOf(':');
            String name = colon < 0 ? column : column.substring(0, colon);
            right.add(name.startsWith(">"));
            head.add(name.startsWith(">") ? name.substring(1) : name);
            widest.add(colon < 0 ? Integer.MAX_VALUE : Integer.parseInt(column.substring(colon + 1)));
        }
    }

    void add(List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException(cells.size() + " cells in a table of " + head.size() + " columns");
        }
        rows.add(cells);
    }

    void add(String... cells) {
        add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<String> lines() {
        int[] widths = new int[head.size()];
        measure(head, widths);
        rows.forEach(row -> measure(row, widths));
        List<String> lines = new ArrayList<>();
        lines.add(line(head, widths));
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        lines.add(line(rule, widths));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private void measure(List<String> cells, int[] widths) {
        for (int column = 0; column < widths.length; column++) {
            int width = Math.min(DisplayWidth.of(flat(cells.get(column))), widest.get(column));
            widths[column] = Math.max(widths[column], width);
        }
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = DisplayWidth.cut(flat(cells.get(column)), widths[column]);
            String pad = " ".repeat(widths[column] - DisplayWidth.of(cell));
            line.append(right.get(column) ? pad + cell : cell + pad).append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }

    private static String flat(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }
}
