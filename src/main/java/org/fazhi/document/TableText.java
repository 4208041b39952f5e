package org.fazhi.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.catalog.Settings;

/**
 * A table as sentences, one a row: label, number and unit side by side as prose has them. The unit is taken from a column of
 * its own or from a bracket behind the label or the head of the column; where several columns hold numbers each gets the
 * head of its column, and the label again where the heads are periods.
 */
final class TableText {
    private static final Pattern NUMBER =
            Pattern.compile("[约近超逾]?\\d[\\d,\uFF0C]*(?:[.\uFF0E]\\d+)?\\s*[余多]?[万亿]?[余多]?[%\uFF05]?");
    private static final Pattern VALUE = Pattern.compile("[约近超逾]?\\d.{0,20}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}年?");
    private static final Pattern UNIT =
            Pattern.compile("(.*?)\\s*[(\uFF08](?:单位[:\uFF1A])?([^()\uFF08\uFF09\\d]{1,4})[)\uFF09]\\s*");

    private final Settings.Documents.Tables words;
    private List<String> heads = List.of();

    private TableText(Settings.Documents.Tables words) {
        this.words = words;
    }

    /** A line a row that holds something, in the order of the rows. */
    static List<String> lines(List<List<String>> rows, Settings.Documents.Tables words) {
        TableText table = new TableText(words);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            long filled = row.stream().filter(cell -> !cell.isBlank()).count();
            if (filled == 0) {
                continue;
            }
            if (table.heads.isEmpty() && filled > 1 && table.isHead(row)) {
                table.heads = List.copyOf(row);
                lines.add(String.join(" ", row).strip());
            } else {
                lines.add(table.line(row));
            }
        }
        return lines;
    }

    private boolean isHead(List<String> row) {
        return row.stream()
                        .allMatch(cell -> YEAR.matcher(cell).matches()
                                || !VALUE.matcher(cell).matches())
                && row.stream().noneMatch(cell -> cell.length() > 40);
    }

    private String line(List<String> row) {
        List<String> labels = new ArrayList<>();
        List<String> values = new ArrayList<>();
        String unit = unitOf(row);
        String ordinal = "";
        int numbers = (int) java.util.stream.IntStream.range(0, row.size())
                .filter(i -> isValue(row, i))
                .count();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).strip();
            if (cell.isEmpty()
                    || words.noValue().contains(cell)
                    || words.unitHeads().contains(head(i))) {
                continue;
            }
            if (words.ordinalHeads().contains(head(i))) {
                ordinal = cell + ". ";
            } else if (isValue(row, i)) {
                values.add(value(cell, i, String.join(" ", labels), unit, numbers));
            } else if (values.isEmpty()) {
                labels.add(cell);
            } else {
                values.add(cell);
            }
        }
        String label = label(labels);
        boolean repeated = numbers > 1 && values.stream().anyMatch(value -> !label.isEmpty() && value.contains(label));
        return (ordinal + (repeated ? "" : label + " ") + String.join("\uFF0C", values)).strip() + "\uFF1B";
    }

    private String value(String cell, int column, String labels, String unit, int numbers) {
        Matcher ofLabel = UNIT.matcher(labels);
        Matcher ofHead = UNIT.matcher(head(column));
        String head = ofHead.matches() ? ofHead.group(1) : head(column);
        String stated =
                !unit.isEmpty() ? unit : ofLabel.matches() ? ofLabel.group(2) : ofHead.matches() ? ofHead.group(2) : "";
        boolean bare = NUMBER.matcher(cell).matches() && !cell.matches(".*[%\uFF05]");
        String number = bare ? cell + stated : cell;
        if (words.periodHeads().stream().anyMatch(head::contains)) {
            return numbers > 1 ? head + " " + label(List.of(labels)) + " " + number : number;
        }
        return numbers > 1 ? (head + " " + number).strip() : number;
    }

    /** Without the bracket that holds the unit. */
    private static String label(List<String> labels) {
        String label = String.join(" ", labels);
        Matcher unit = UNIT.matcher(label);
        return unit.matches() ? unit.group(1) : label;
    }

    private String unitOf(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (words.unitHeads().contains(head(i))) {
                return row.get(i).strip();
            }
        }
        return "";
    }

    private boolean isValue(List<String> row, int column) {
        return VALUE.matcher(row.get(column).strip()).matches()
                && !words.ordinalHeads().contains(head(column))
                && !words.unitHeads().contains(head(column));
    }

    private String head(int column) {
        return column < heads.size() ? heads.get(column).strip() : "";
    }
}
