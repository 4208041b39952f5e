package org.fazhi.grammar;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.PeriodWords;

/** The forms in which a period is written; their words come from {@code conf/periods.yaml}. */
final class PeriodForms implements Serializable {
    /** The forms in the order in which they are tried: what one has taken is no other's. */
    enum Form {
        SPAN,
        MONTHS,
        CUT_OFF,
        DAY,
        SINCE,
        PART_OF_YEAR,
        MONTH,
        YEAR,
        YEARS
    }

    /** A part of a year: its first month and how many months it has. */
    record Part(int month, int months) implements Serializable {}

    private static final String DIGITS = "0123456789";
    /** Chars of a year, 年 and the ten at most behind it; a month and its word are fewer. */
    private static final int YEAR_AND_WORDS = 15;

    /** Chars before and behind the word for how something began (2006年1月试点社区矫正,截至2021年). */
    private static final int BEFORE_BEGUN = 4;

    private static final int BEHIND_BEGUN = 8;

    private static final String YEAR_DASHES = "-—–―~〜";
    private static final String DASHES = "-—~";
    private static final String NUMERALS = "一二三四五六七八九十两";
    private static final String MONTH = "(\\d{1,2}|[" + NUMERALS + "]{1,3})";

    private static final Map<String, Part> PARTS = Map.of(
            "first_half", new Part(1, 6),
            "second_half", new Part(7, 6),
            "first_quarter", new Part(1, 3),
            "second_quarter", new Part(4, 3),
            "third_quarter", new Part(7, 3),
            "fourth_quarter", new Part(10, 3),
            // it would begin behind December: a year has none
            "fifth_quarter", new Part(13, 3),
            "first_three_quarters", new Part(1, 9));

    final Map<String, Part> parts = new HashMap<>();
    /** First month by the name of what began: five-year plans, congresses. */
    final Map<String, YearMonth> origins = new LinkedHashMap<>();

    final PeriodBeginnings beginnings;
    private final Map<Form, Pattern> patterns = new EnumMap<>(Form.class);

    PeriodForms(PeriodWords words) {
        PARTS.forEach((list, part) -> words.words(list).forEach(word -> parts.put(word, part)));
        List<String> thisYear = words.words("this_year");
        List<String> sinceBefore = words.words("since_before");
        List<String> cutOffBefore = words.words("cutoff_before");
        List<String> spanBefore = words.words("span_before");
        List<String> until = words.words("until");
        List<String> priorYear = words.words("prior_year");
        String yearBefore = "(?:(\\d{4})年|" + any(thisYear) + ")?";
        String sinceAfter = any(words.words("since_after"));
        // 2022年立案418起: a lone letter behind a number is its measure word
        String sinceInYear = "(?:" + any(lengths(words, true)) + "|(?<![\\d余多" + NUMERALS + "百千万])"
                + any(lengths(words, false)) + ")";

        origins.putAll(words.dated("five_year_plans"));
        origins.putAll(words.dated("named_origins"));
        List<String> named = List.copyOf(origins.keySet());

        beginnings = new PeriodBeginnings(thisYear);
        String untilYear = "(?:" + until(words) + "|" + any(cutOffBefore) + ")";
        String between = "[^,。;:()\\d的百千万余多" + NUMERALS + "]";
        form(
                        Form.SPAN,
                        any(sinceBefore) + "?(\\d{4})(?:(?:年度?)?(?:[" + YEAR_DASHES + "]{1,2}|"
                                + any(words.words("until"))
                                + ")(\\d{4})年度?|年(?:(\\d{1,2})月)?份?" + between + "{0," + BEFORE_BEGUN + "}?"
                                + any(words.words("begun")) + between + "{0," + BEHIND_BEGUN + "}?,?" + untilYear
                                + "(\\d{4})年|年?[、和及](\\d{4})(?:年度?)?(?:两|二)年)(?:(\\d{1,2})月)?[份底末]?(?!"
                                + any(List.copyOf(parts.keySet())) + "|" + any(words.words("first_months")) + ")")
                .withTwoYears(YEAR_AND_WORDS + BEHIND_BEGUN)
                .with(sinceBefore, DIGITS);
        form(Form.DAY, "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]")
                .withNumber("月")
                .withYear(DIGITS);
        String parted = any(List.copyOf(parts.keySet()));
        // 到 and 至 alone lead to anything, a level too (下降到三季度的30件)
        List<String> wholly =
                cutOffBefore.stream().filter(word -> word.length() > 1).toList();
        form(
                        Form.CUT_OFF,
                        any(cutOffBefore) + yearBefore + "(?:" + MONTH + "月)?(?:(" + any(words.words("cutoff_after"))
                                + ")|(\\d{1,2})[日号])|" + any(wholly) + yearBefore + "(?:" + MONTH + "月|(" + parted
                                + "))[底末]?(?!\\d|" + any(words.words("ten_days")) + ")")
                .with(cutOffBefore, DIGITS + NUMERALS + firsts(thisYear) + firsts(words.words("cutoff_after")));
        form(
                        Form.MONTHS,
                        yearBefore + MONTH + "(?:月?份?" + until(words) + "(?:(\\d{4})年)?" + MONTH
                                + "月(?:(\\d{1,2})[日号]|[份底末])?|月(\\d{1,2})[日号]" + until(words)
                                + "(?:(?:(\\d{4})年)?" + MONTH + "月)?(\\d{1,2})[日号])")
                .withNumber("月" + DASHES + firsts(until))
                .withYear(DIGITS + NUMERALS)
                .with(NUMERALS, NUMERALS + "月" + DASHES + firsts(until));
        form(
                        Form.MONTH,
                        yearBefore + "(\\d{1,2})月(?:份(?!" + sinceAfter + "))?(?!\\d|份|底|末|" + sinceAfter + ")"
                                + any(words.words("ten_days")) + "?")
                .withNumber("月")
                .withYear(DIGITS);
        form(
                        Form.SINCE,
                        any(sinceBefore) + "?(?:" + yearBefore + "(\\d{1,2})月份?" + sinceAfter + "|(" + any(priorYear)
                                + ")" + sinceAfter + "|(\\d{4})年[^,。;:()]{0,10}?" + sinceInYear + "|(" + any(named)
                                + ")" + any(words.words("during")) + "?" + sinceAfter + ")")
                .withNumber("月")
                .withPrintedYear()
                .withYear(DIGITS)
                .with(priorYear, "")
                .with(named, "")
                .with(sinceBefore, DIGITS + firsts(thisYear) + firsts(priorYear) + firsts(named))
                .endingWith(
                        firsts(words.words("since_after")),
                        longest(sinceBefore) + Math.max(longest(priorYear), longest(thisYear) + YEAR_AND_WORDS));
        List<String> firstMonths = words.words("first_months");
        form(Form.PART_OF_YEAR, yearBefore + "(?:(" + parted + ")|" + "(" + any(firstMonths) + ")" + MONTH + "个?月)")
                .withYear(firsts(List.copyOf(parts.keySet())) + firsts(firstMonths))
                .with(firstMonths, DIGITS + NUMERALS)
                .with(List.copyOf(parts.keySet()), "");
        form(Form.YEAR, "(\\d{4})年(度)?").withPrintedYear();
        form(
                        Form.YEARS,
                        "(?:" + any(spanBefore) + "++(?:[" + NUMERALS + "]{1,2}|\\d{1,2})?|[" + NUMERALS
                                + "]{1,2}|\\d{1,2})年" + any(words.words("span_after")) + "|" + any(spanBefore)
                                + "++(?:[" + NUMERALS + "]{1,2}|\\d{1,2})年|" + any(words.words("open_spans")))
                .withNumber("年")
                .with(NUMERALS, NUMERALS + "年")
                .with(spanBefore, NUMERALS + DIGITS + "年" + firsts(spanBefore))
                .with(words.words("open_spans"), "");
        beginnings.close();
    }

    /** Words for since, those of several letters or those of one. */
    private static List<String> lengths(PeriodWords words, boolean several) {
        return words.words("since_after").stream()
                .filter(word -> word.length() > 1 == several)
                .toList();
    }

    private static int longest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** What stands between the first and the last of a span. */
    static String until(PeriodWords words) {
        return "(?:[" + DASHES + "]|" + any(words.words("until")) + ")";
    }

    Pattern pattern(Form form) {
        return patterns.get(form);
    }

    private PeriodBeginnings.OfForm form(Form form, String pattern) {
        patterns.put(form, Pattern.compile(pattern));
        return beginnings.of(form);
    }

    private static String firsts(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
    }

    /** Any of the words, longest first; nothing where there are none. */
    static String any(List<String> words) {
        Stream<String> longestFirst =
                words.stream().sorted(Comparator.comparingInt(String::length).reversed());
        return words.isEmpty() ? "(?!)" : longestFirst.map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
