package org.fazhi.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A small strict CSV reader: commas, double quotes where a field holds one, {@code #} opens a comment line, the first other line is the header. Fields hold no line breaks.
 */
final class CsvFile {
    /** @param fields in the order of the header asked for; an empty field is empty text */
    record Line(At at, String[] fields) {}

    static List<Line> parse(String file, String text, String[] header, Faults faults) {
        List<Line> lines = new ArrayList<>();
        boolean headed = false;
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int stop = end < 0 ? text.length() : end;
            int last = stop > from && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
            number++;
            if (last > from && text.charAt(from) != '#') {
                String[] fields = split(text, from, last, header.length);
                At at = new At(file, number);
                if (fields == null) {
                    faults.add(at, "a quote is left open");
                } else if (!headed) {
                    headed = true;
                    if (!Arrays.equals(fields, header)) {
                        faults.add(at, "expected the columns " + String.join(",", header));
                        return lines;
                    }
                } else if (fields.length != header.length) {
                    faults.add(at, fields.length + " fields, not " + header.length);
                } else {
                    lines.add(new Line(at, fields));
                }
            }
            from = stop + 1;
        }
        return lines;
    }

    /** One line of fields, quoted where needed. */
    static String join(String[] fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            line.append(line.isEmpty() ? "" : ",");
            boolean quoted = field.indexOf(',') >= 0 || field.indexOf('"') >= 0;
            line.append(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
        }
        return line.toString();
    }

    /** Null where a quote is left open. */
    static String[] split(String text, int from, int end, int expected) {
        List<String> fields = new ArrayList<>(expected);
        int at = from;
        while (true) {
            if (at < end && text.charAt(at) == '"') {
                StringBuilder field = new StringBuilder();
                at++;
                while (true) {
                    if (at >= end) {
                        return null;
                    }
                    char c = text.charAt(at++);
                    if (c != '"') {
                        field.append(c);
                    } else if (at < end && text.charAt(at) == '"') {
                        field.append('"');
                        at++;
                    } else {
                        break;
                    }
                }
                fields.add(field.toString());
            } else {
                int comma = text.indexOf(',', at);
                int stop = comma < 0 || comma > end ? end : comma;
                fields.add(text.substring(at, stop));
                at = stop;
            }
            if (at >= end || text.charAt(at) != ',') {
                return at >= end ? fields.toArray(String[]::new) : null;
            }
            at++;
        }
    }

    private CsvFile() {}
}
