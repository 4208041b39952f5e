package org.fazhi.grammar;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.PeriodWords;

/** The forms in which a period is written; their words come from {@code conf/periods.yaml}. */
final class PeriodForms implements Serializable {
    /** A part of a year: its first month and how many months it has. */
    record Part(int month, int months) implements Serializable {}

    /** A pattern and the chars that what it finds may begin with. */
    record Form(Pattern pattern, String begins) implements Serializable {
        boolean mayBegin(char c) {
            return begins.indexOf(c) >= 0;
        }
    }

    private static final String DIGITS = "0123456789";
    private static final String NUMERALS = "一二三四五六七八九十两";

    private static final Map<String, Part> PARTS = Map.of(
            "first_half", new Part(1, 6),
            "second_half", new Part(7, 6),
            "first_quarter", new Part(1, 3),
            "second_quarter", new Part(4, 3),
            "third_quarter", new Part(7, 3),
            "fourth_quarter", new Part(10, 3),
            "first_three_quarters", new Part(1, 9));

    final Map<String, Part> parts = new HashMap<>();
    final Form cutOff;
    final Form months;
    final Form day;
    final Form since;
    final Form partOfYear;
    final Form month;
    final Form year;
    final Form years;

    PeriodForms(PeriodWords words) {
        PARTS.forEach((list, part) -> words.words(list).forEach(word -> parts.put(word, part)));
        String thisYear = any(words.words("this_year"));
        String yearBefore = "(?:(\\d{4})年|" + thisYear + ")?";
        String sinceAfter = any(words.words("since_after"));
        String dated = DIGITS + begins(words.words("this_year"));
        List<String> partWords = List.copyOf(parts.keySet());
        day = form(DIGITS, "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]");
        cutOff = form(
                begins(words.words("cutoff_before")),
                any(words.words("cutoff_before")) + yearBefore + "(?:(\\d{1,2})月)?(?:("
                        + any(words.words("cutoff_after")) + ")|(\\d{1,2})[日号])");
        months = form(dated, yearBefore + "(\\d{1,2})月?份?(?:[-—~]|" + any(words.words("until")) + ")(\\d{1,2})月份?");
        month = form(
                dated,
                yearBefore + "(\\d{1,2})月(?:份(?!" + sinceAfter + "))?(?!\\d|份|底|末|" + sinceAfter + ")"
                        + any(words.words("ten_days")) + "?");
        since = form(
                DIGITS + begins(words.words("since_before")),
                any(words.words("since_before")) + "?(\\d{4})年[^,。;:()]{0,10}?" + sinceAfter);
        partOfYear = form(dated + begins(partWords), yearBefore + "(" + any(partWords) + ")");
        year = form(DIGITS, "(\\d{4})年(度)?");
        years = form(
                DIGITS + NUMERALS + begins(words.words("span_before")) + begins(words.words("open_spans")),
                "(?:" + any(words.words("span_before")) + "++(?:[" + NUMERALS + "]{1,2}|\\d{1,2})?|[" + NUMERALS
                        + "]{1,2}|\\d{1,2})年" + any(words.words("span_after")) + "|"
                        + any(words.words("open_spans")));
    }

    private static Form form(String begins, String pattern) {
        return new Form(Pattern.compile(pattern), begins);
    }

    private static String begins(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
    }

    /** Any of the words, longest first; nothing where there are none. */
    private static String any(List<String> words) {
        Stream<String> longestFirst =
                words.stream().sorted(Comparator.comparingInt(String::length).reversed());
        return words.isEmpty() ? "(?!)" : longestFirst.map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
