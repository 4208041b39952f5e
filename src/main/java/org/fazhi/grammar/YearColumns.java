package org.fazhi.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.grammar.TableCells.Cell;

/**
 * A drawn table with a column a year, read as prose has it: each number of a row behind its year and the row's label, the
 * unit of the label's bracket or of a column of its own behind it (行政复议申请(件) | 288 | 341).
 */
final class YearColumns {
    /** Stands for a char that is not printed there. */
    static final int NOWHERE = -1;

    private static final int LONGEST_ROW = 200;
    private static final int LONGEST_LABEL = 30;
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})(?:年度?)?");
    private static final Pattern NUMBER = Pattern.compile("[约近超]?\\d[\\d,]*(?:\\.\\d+)?[余多]?[万亿]?[余多]?([^\\d]{0,3})");
    private static final Pattern NO_NUMBER = Pattern.compile("[-—/…]*|无");
    private static final Pattern UNIT = Pattern.compile("(.*)\\((?:单位:)?([^()\\d]{1,3})\\)");

    private static final Pattern ENUMERATOR = Pattern.compile("\\(?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})(?:[、.]|\\)[、.]?)");
    private static final String UNITS = "单位";

    /** A char to put, and where it stands: {@link #NOWHERE} for one that is added. */
    interface Put {
        void put(char c, int at);
    }

    /** A char a code point, each in its plain form. */
    private final char[] points;

    private final TableCells table;

    /** Of each column, null where it is none of a year's. */
    private List<String> years = List.of();

    private List<Cell> heads = List.of();

    YearColumns(char[] points) {
        this.points = points;
        table = new TableCells(points);
    }

    /** Puts the line that begins at {@code from} where it is a row of such a table; gives the char after it, {@code from} where it is none. */
    int read(int from, Put put) {
        int end = from;
        while (end < points.length && points[end] != '\n' && points[end] != '\r' && end - from <= LONGEST_ROW) {
            end++;
        }
        if (years.isEmpty() ? !holdsYears(from, end) : table.isRule(from, end)) {
            return from;
        }
        List<Cell> cells = end - from > LONGEST_ROW ? List.of() : table.cells(from, end);
        if (cells.size() > 2 && readHead(cells)) {
            return from;
        }
        if (cells.size() != years.size() || cells.isEmpty() || !isRow(cells)) {
            years = cells.size() == 1 && end - from <= LONGEST_LABEL ? years : List.of();
            return from;
        }
        put(cells, put);
        return end;
    }

    /** A head names two years at least; nearly no line does, so that few are cut into cells. */
    private boolean holdsYears(int from, int end) {
        boolean one = false;
        for (int at = from; at + 3 < end; at++) {
            if (points[at] == '1' && points[at + 1] == '9' || points[at] == '2' && points[at + 1] == '0') {
                if (one) {
                    return true;
                }
                one = true;
                at += 3;
            }
        }
        return false;
    }

    /** Takes the years over where the line is the head of such a table. */
    private boolean readHead(List<Cell> cells) {
        List<String> found = new ArrayList<>();
        for (Cell cell : cells) {
            Matcher year = YEAR.matcher(cell.words());
            found.add(year.matches() ? year.group(1) : null);
        }
        List<String> named = found.stream().filter(Objects::nonNull).toList();
        boolean head =
                found.get(0) == null && named.size() > 1 && Set.copyOf(named).size() == named.size();
        if (head) {
            years = found;
            heads = cells;
        }
        return head;
    }

    private boolean isRow(List<Cell> cells) {
        boolean number = false;
        for (int i = 0; i < cells.size(); i++) {
            String words = cells.get(i).words();
            boolean figure = NUMBER.matcher(words).matches();
            if (years.get(i) != null && !figure && !NO_NUMBER.matcher(words).matches()) {
                return false;
            }
            number |= years.get(i) != null && figure;
        }
        Cell label = label(cells);
        return number && label != null && label.words().length() <= LONGEST_LABEL;
    }

    /** The last words before the years that name no unit; null where there are none. */
    private Cell label(List<Cell> cells) {
        Cell label = null;
        for (int i = 0; i < firstYear(); i++) {
            String words = cells.get(i).words();
            boolean says = !words.isEmpty() && !NUMBER.matcher(words).matches();
            label = says && !isOfUnits(i) ? cells.get(i) : label;
        }
        return label;
    }

    private String unit(List<Cell> cells) {
        for (int i = 0; i < firstYear(); i++) {
            if (isOfUnits(i)) {
                return cells.get(i).words();
            }
        }
        return "";
    }

    private int firstYear() {
        int first = 0;
        while (years.get(first) == null) {
            first++;
        }
        return first;
    }

    private boolean isOfUnits(int column) {
        return heads.get(column).words().endsWith(UNITS);
    }

    private void put(List<Cell> cells, Put put) {
        Cell label = label(cells);
        Matcher bracket = UNIT.matcher(label.words());
        boolean holdsUnit = bracket.matches();
        String unit = holdsUnit ? bracket.group(2) : unit(cells);
        Cell name = name(label, holdsUnit ? bracket.end(1) : label.words().length());
        boolean first = true;
        for (int i = firstYear(); i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Matcher number = NUMBER.matcher(cell.words());
            if (!number.matches()) {
                continue;
            }
            if (!first) {
                put.put(';', NOWHERE);
            }
            first = false;
            boolean ofYear = years.get(i) != null;
            add(ofYear ? years.get(i) + "年" : "", put);
            copy(ofYear ? name : heads.get(i), put);
            copy(cell, put);
            add(ofYear && number.group(1).isEmpty() ? unit : "", put);
        }
    }

    /** The label up to its unit, without an enumerator. */
    private static Cell name(Cell label, int end) {
        Matcher enumerator = ENUMERATOR.matcher(label.words());
        int from = enumerator.lookingAt() ? enumerator.end() : 0;
        return new Cell(label.words().substring(from, Math.max(from, end)), label.start() + from);
    }

    private static void add(String words, Put put) {
        words.chars().forEach(c -> put.put((char) c, NOWHERE));
    }

    private static void copy(Cell cell, Put put) {
        for (int i = 0; i < cell.words().length(); i++) {
            byte kind = PlainChars.kind(cell.words().charAt(i));
            if (kind == PlainChars.ORDINARY || kind == PlainChars.LEADER) {
                put.put(cell.words().charAt(i), cell.start() + i);
            }
        }
    }
}
