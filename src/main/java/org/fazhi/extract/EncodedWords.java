package org.fazhi.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.unsafe.types.UTF8String;

/** Cells as Spark keeps them, each string encoded once: nearly all cells of a figure repeat that of the figure before. Confined to one thread. */
final class EncodedWords {
    private final Map<String, UTF8String> words = new HashMap<>();
    /** The last string of each column, and the same encoded. */
    private final String[] last = new String[MetricColumns.ALL];

    private final UTF8String[] encoded = new UTF8String[MetricColumns.ALL];

    /** Fills the cell of a column whose words are few: a code, a measure word, a place; null for null. */
    void word(Object[] cells, int column, String word) {
        if (!Objects.equals(word, last[column])) {
            last[column] = word;
            encoded[column] = word == null ? null : words.computeIfAbsent(word, UTF8String::fromString);
        }
        cells[column] = encoded[column];
    }

    /** Fills the cell of a column that figures side by side have alike and no others: their sentence. */
    void text(Object[] cells, int column, String text) {
        if (text != last[column]) {
            last[column] = text;
            encoded[column] = UTF8String.fromString(text);
        }
        cells[column] = encoded[column];
    }
}
