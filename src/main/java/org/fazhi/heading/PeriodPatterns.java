package org.fazhi.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.PeriodWords;
import org.fazhi.heading.PeriodFinder.Found;
import org.fazhi.period.TimePeriod;

/** Periods with a year of their own (2023年度, 2022年上半年, 2023年1-11月), the words taken from {@code conf/periods.yaml}. */
final class PeriodPatterns {
    private static final List<String> PARTS = List.of(
            "first_half",
            "second_half",
            "first_three_quarters",
            "first_quarter",
            "second_quarter",
            "third_quarter",
            "fourth_quarter");
    private static final Pattern NUMBERED_QUARTER = Pattern.compile("[1-4](?=季度)");
    private static final String RANGE = "[-—–~]";

    private final Pattern period;
    private final Pattern half;

    PeriodPatterns(PeriodWords words) {
        String until = any(words.words("until").stream());
        String parts = PARTS.stream()
                .map(list -> "(?<" + group(list) + ">" + any(words.words(list).stream()) + ")")
                .collect(Collectors.joining("|"));
        period = Pattern.compile("(?<![-—–~至自从\\d])(20\\d{2})(?:年?度?(?:" + parts + ")"
                + "|年(?<from>\\d{1,2})月?(?:" + RANGE + "|" + until + ")(?<to>\\d{1,2})月(?!\\d)"
                + "|年(?!\\d{1,2}月|" + RANGE + "|至|以前|前|底前)(?:度|全年)?)");
        half = Pattern.compile("(?:" + any(words.words("this_year").stream()) + ")?(?:(?<first>"
                + any(words.words("first_half").stream()) + ")|"
                + any(words.words("second_half").stream()) + ")");
    }

    /** In the order of the text. */
    List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        Matcher match = period.matcher(NUMBERED_QUARTER
                .matcher(text)
                .replaceAll(digit -> String.valueOf("一二三四".charAt(digit.group().charAt(0) - '1'))));
        while (match.find()) {
            period(match).ifPresent(told -> found.add(new Found(told, "", match.group())));
        }
        return found;
    }

    /** The half-year that a text names without a year. */
    Optional<TimePeriod> halfOfThisYear(String text, int year) {
        Matcher match = half.matcher(text);
        return match.find()
                ? Optional.of(TimePeriod.half(year, match.group("first") == null ? 2 : 1))
                : Optional.empty();
    }

    private static Optional<TimePeriod> period(Matcher match) {
        int year = Integer.parseInt(match.group(1));
        for (int part = 0; part < PARTS.size(); part++) {
            if (match.group(group(PARTS.get(part))) != null) {
                return Optional.of(
                        part < 2
                                ? TimePeriod.half(year, part + 1)
                                : part == 2
                                        ? TimePeriod.months(LocalDate.of(year, 1, 1), 9)
                                        : TimePeriod.quarter(year, part - 2));
            }
        }
        if (match.group("from") != null) {
            int from = Integer.parseInt(match.group("from"));
            int to = Integer.parseInt(match.group("to"));
            return from >= 1 && from <= to && to <= 12
                    ? Optional.of(TimePeriod.months(LocalDate.of(year, from, 1), to - from + 1))
                    : Optional.empty();
        }
        return Optional.of(TimePeriod.year(year));
    }

    private static String group(String list) {
        return list.replace("_", "");
    }

    /** The longest first, 上半 for 上半年; a list without words matches nothing. */
    private static String any(Stream<String> words) {
        String any = words.sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> word.endsWith("半年") ? word + "?" : Pattern.quote(word))
                .collect(Collectors.joining("|"));
        return any.isEmpty() ? "(?!)" : any;
    }
}
