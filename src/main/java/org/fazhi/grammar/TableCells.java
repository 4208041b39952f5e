package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a drawn table into cells. */
final class TableCells {
    /** A cell: its words and where they stand. */
    record Cell(String words, int start) {}

    /** A char a code point, each in its plain form. */
    private final char[] points;

    TableCells(char[] points) {
        this.points = points;
    }

    /** A line drawn between rows. */
    boolean isRule(int from, int end) {
        for (int at = from; at < end; at++) {
            byte kind = PlainChars.kind(points[at]);
            boolean drawn = kind == PlainChars.FRAME || kind == PlainChars.LEADER || kind == PlainChars.BLANK;
            if (!drawn && points[at] != ':' && points[at] != '+') {
                return false;
            }
        }
        return end > from;
    }

    /** What stands between bars, tabs or wide blanks; between single blanks where the line has none of these. */
    List<Cell> cells(int from, int end) {
        boolean bars = false;
        boolean tabs = false;
        boolean wides = false;
        for (int at = from; at < end; at++) {
            bars |= isBar(points[at]);
            tabs |= points[at] == '\t';
            wides |= isWide(at, end);
        }
        List<Cell> cells = new ArrayList<>();
        int start = from;
        for (int at = from; at < end; at++) {
            boolean blank = !bars && !tabs && (wides ? isWide(at, end) : isBlank(at));
            if (bars ? isBar(points[at]) : tabs ? points[at] == '\t' : blank) {
                cells.add(cell(start, at));
                while (blank && at + 1 < end && isBlank(at + 1)) {
                    at++;
                }
                start = at + 1;
            }
        }
        cells.add(cell(start, end));
        boolean drawnAround = cells.size() > 1 && cells.get(0).words().isEmpty();
        if (drawnAround) {
            cells.remove(0);
        }
        if (drawnAround && cells.get(cells.size() - 1).words().isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private Cell cell(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(start)) {
            start++;
        }
        while (end > start && isBlank(end - 1)) {
            end--;
        }
        return new Cell(new String(points, start, end - start), start);
    }

    private boolean isWide(int at, int end) {
        return at + 1 < end && isBlank(at) && isBlank(at + 1);
    }

    private boolean isBlank(int at) {
        return PlainChars.kind(points[at]) == PlainChars.BLANK;
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '│';
    }
}
