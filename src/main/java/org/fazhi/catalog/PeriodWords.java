package org.fazhi.catalog;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word lists of {@code conf/periods.yaml}: words that name a period, its start, its end, or nothing at all.
 *
 * @param lists list name to its words; which names exist is fixed, see the file's header
 */
public record PeriodWords(Map<String, List<String>> lists) implements Serializable {
    public PeriodWords {
        lists = Map.copyOf(lists);
    }

    /** Lists of names that stand for a month: {@code 二十大=2022-10}, or {@code 十四五=2021} for the first of a year. */
    static final List<String> DATED = List.of("five_year_plans", "named_origins");

    /** Form of an entry of a dated list. */
    static final Pattern DATED_WORD = Pattern.compile("([^=]+)=(\\d{4})(?:-(0[1-9]|1[0-2]))?");

    /** Month by name, in the order written. */
    public Map<String, YearMonth> dated(String list) {
        Map<String, YearMonth> months = new LinkedHashMap<>();
        words(list).stream()
                .map(DATED_WORD::matcher)
                .filter(Matcher::matches)
                .forEach(word -> months.put(
                        word.group(1),
                        YearMonth.of(
                                Integer.parseInt(word.group(2)),
                                word.group(3) == null ? 1 : Integer.parseInt(word.group(3)))));
        return months;
    }

    /** Words of a list; empty where the configuration has none. */
    public List<String> words(String list) {
        return lists.getOrDefault(list, List.of());
    }
}
