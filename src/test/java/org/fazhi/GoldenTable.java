package org.fazhi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * The columns of a table that a golden case is held against, as CSV in the order of its text.
 *
 * @param columns header
 * @param rows cells, "" for null
 */
record GoldenTable(List<String> columns, List<List<String>> rows) {
    private static final int DECIMALS = 6;

    static GoldenTable of(List<Row> rows, List<String> columns) {
        List<List<String>> cells = rows.stream()
                .map(row -> columns.stream().map(name -> cell(row.getAs(name))).toList())
                .sorted((one, other) -> String.join(",", one).compareTo(String.join(",", other)))
                .toList();
        return new GoldenTable(columns, cells);
    }

    String csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        lines.addAll(rows);
        return lines.stream()
                .map(line -> line.stream()
                        .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Rows as column to value. */
    List<Map<String, String>> byColumn() {
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.put(columns.get(i), row.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Double number
                ? BigDecimal.valueOf(number)
                        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                        .add(BigDecimal.ZERO)
                        .stripTrailingZeros()
                        .toPlainString()
                : value.toString();
    }
}
