package org.fazhi.heading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar dates as printed. */
final class Dates {
    private static final String DATE =
            "(20\\d{2})\\s*[年./-]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*[月./-]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日?";
    private static final Pattern FULL = Pattern.compile(DATE);
    private static final Pattern ALONE = Pattern.compile("[((]?" + DATE + "[))]?(?:\\s*印发)?");
    private static final Pattern FIELD =
            Pattern.compile("(?:(?:发布|公文生成|生成|成文|发文|公开|印发|发稿|更新)(?:日期|时间)|^日期|^时间)\\s*[::]\\s*" + DATE);
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(?:(20\\d{2})年)?(?<![\\d/.-])(\\d{1,2})月(\\d{1,2})日");

    /** Chars of a year and a month before 月, and of 月 and a day from there on. */
    private static final int BEFORE_MONTH = 7;

    private static final int BEHIND_MONTH = 4;

    static boolean isDateAlone(String line) {
        return ALONE.matcher(line).matches();
    }

    static Optional<LocalDate> first(String line) {
        return find(FULL, line);
    }

    /** Of a page's date field. */
    static Optional<LocalDate> field(String line) {
        return find(FIELD, line);
    }

    /** Days named in a text; a day without a year is taken in {@code year}. */
    static List<LocalDate> days(String text, int year) {
        if (text.indexOf('月') < 0) {
            return List.of();
        }
        List<LocalDate> days = new ArrayList<>();
        Matcher day = MONTH_AND_DAY.matcher(text).useTransparentBounds(true);
        int read = 0;
        for (int month = text.indexOf('月'); month >= 0; month = text.indexOf('月', month + 1)) {
            // tried around each 月 only: elsewhere no day can stand
            day.region(Math.max(read, month - BEFORE_MONTH), Math.min(text.length(), month + BEHIND_MONTH));
            if (day.find()) {
                read = day.end();
                int ofYear = day.group(1) == null ? year : Integer.parseInt(day.group(1));
                date(ofYear, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)))
                        .ifPresent(days::add);
            }
        }
        return days;
    }

    private static Optional<LocalDate> find(Pattern pattern, String line) {
        Matcher match = pattern.matcher(line);
        return match.find()
                ? date(Integer.parseInt(match.group(1)), number(match.group(2)), number(match.group(3)))
                : Optional.empty();
    }

    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        int value = 0;
        for (char character : printed.toCharArray()) {
            int digit = " 一二三四五六七八九".indexOf(character);
            value = character == '十' ? Math.max(1, value) * 10 : value + digit;
        }
        return value;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Dates() {}
}
