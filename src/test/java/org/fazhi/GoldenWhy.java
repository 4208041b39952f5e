package org.fazhi;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a case's {@code why.md} that says what a table must hold or, with {@code no}, must not:
 * {@code - observation 140525 REC_ACCEPTED 2022-S2 = 14 YTD_DIFFERENCE}. Every word is a cell of one and the same row;
 * {@code COLUMN=value} names the column too.
 */
record GoldenWhy(String table, boolean absent, List<String> words, String line) {
    private static final Pattern FORM = Pattern.compile("- (no )?([a-z_]+) (.+)");

    static List<GoldenWhy> read(String markdown, Set<String> tables) {
        return markdown.lines()
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .filter(form -> tables.contains(form.group(2)))
                .map(form -> new GoldenWhy(
                        form.group(2),
                        form.group(1) != null,
                        Arrays.stream(form.group(3).split("\\s+"))
                                .filter(word -> !word.equals("="))
                                .toList(),
                        form.group()))
                .toList();
    }

    boolean describes(Map<String, String> row) {
        return words.stream().allMatch(word -> isCell(word, row));
    }

    private static boolean isCell(String word, Map<String, String> row) {
        int at = word.indexOf('=');
        return at > 0 ? word.substring(at + 1).equals(row.get(word.substring(0, at))) : row.containsValue(word);
    }
}
