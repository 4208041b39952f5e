package org.fazhi.period;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of days in SDMX notation: {@code 2023}, {@code 2022-S1}, {@code 2023-Q3}, {@code 2023-07},
 * {@code 2023-10-23} or {@code 2023-01-01/P9M}. {@code H} is read as {@code S}. Equal days have one code, however they were
 * written: {@code 2023-01-01/P12M} is {@code 2023}.
 *
 * @param freq SDMX CL_FREQ {@code A S Q M D}; empty for start/duration
 * @param code SDMX notation
 * @param start first day
 * @param end last day
 */
public record TimePeriod(String freq, String code, LocalDate start, LocalDate end) implements Serializable {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([SHQ])(\\d)");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SPAN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(P[0-9YMWD]+)");

    public static TimePeriod year(int year) {
        return new TimePeriod("A", fourDigits(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @param half 1 or 2 */
    public static TimePeriod half(int year, int half) {
        return part("S", year, half, 6);
    }

    /** @param quarter 1 to 4 */
    public static TimePeriod quarter(int year, int quarter) {
        return part("Q", year, quarter, 3);
    }

    public static TimePeriod month(YearMonth month) {
        return new TimePeriod("M", month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    public static TimePeriod day(LocalDate day) {
        return new TimePeriod("D", day.toString(), day, day);
    }

    /** A span of whole months from {@code start}; named by its frequency where it is exactly one of those, else by years. */
    public static TimePeriod months(LocalDate start, int months) {
        LocalDate end = start.plusMonths(months).minusDays(1);
        if (start.getDayOfMonth() == 1) {
            int month = start.getMonthValue();
            if (months == 12 && month == 1) {
                return year(start.getYear());
            }
            if (months == 6 && (month == 1 || month == 7)) {
                return half(start.getYear(), month == 1 ? 1 : 2);
            }
            if (months == 3 && month % 3 == 1) {
                return quarter(start.getYear(), month / 3 + 1);
            }
            if (months == 1) {
                return month(YearMonth.from(start));
            }
        }
        String length = months % 12 == 0 ? months / 12 + "Y" : months + "M";
        return new TimePeriod("", start + "/P" + length, start, end);
    }

    /** From the first to the last day, by its one name: a frequency's, whole years or months where it is, else days. */
    public static TimePeriod span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        LocalDate next = last.plusDays(1);
        long months = MONTHS.between(first, next);
        if (first.getDayOfMonth() == 1 && first.plusMonths(months).equals(next)) {
            return months(first, (int) months);
        }
        return new TimePeriod("", first + "/P" + DAYS.between(first, next) + "D", first, last);
    }

    /** Days from the first to the last, both counted. */
    public int days() {
        return (int) DAYS.between(start, end) + 1;
    }

    /** Whether a period lies within this one; one lies within itself. */
    public boolean holds(TimePeriod inner) {
        return !inner.start.isBefore(start) && !inner.end.isAfter(end);
    }

    public boolean isLongerThanAYear() {
        return end.isAfter(start.plusYears(1).minusDays(1));
    }

    /** Empty when the text is no period or an impossible one ({@code 2022-S3}, month 13). */
    public static Optional<TimePeriod> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (YEAR.matcher(text).matches()) {
                return Optional.of(year(Integer.parseInt(text)));
            }
            Matcher part = PART.matcher(text);
            if (part.matches()) {
                return parsePart(
                        Integer.parseInt(part.group(1)),
                        part.group(2),
                        part.group(3).charAt(0) - '0');
            }
            if (MONTH.matcher(text).matches()) {
                return Optional.of(month(YearMonth.parse(text)));
            }
            if (DAY.matcher(text).matches()) {
                return Optional.of(day(LocalDate.parse(text)));
            }
            Matcher span = SPAN.matcher(text);
            if (span.matches()) {
                LocalDate start = LocalDate.parse(span.group(1));
                Period length = Period.parse(span.group(2));
                LocalDate end = start.plus(length).minusDays(1);
                return end.isBefore(start) ? Optional.empty() : Optional.of(span(start, end));
            }
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<TimePeriod> parsePart(int year, String letter, int number) {
        if (letter.equals("Q")) {
            return number >= 1 && number <= 4 ? Optional.of(quarter(year, number)) : Optional.empty();
        }
        return number >= 1 && number <= 2 ? Optional.of(half(year, number)) : Optional.empty();
    }

    private static String fourDigits(int year) {
        return year < 1000 ? "%04d".formatted(year) : Integer.toString(year);
    }

    private static TimePeriod part(String freq, int year, int number, int months) {
        LocalDate start = LocalDate.of(year, (number - 1) * months + 1, 1);
        return new TimePeriod(
                freq,
                fourDigits(year) + "-" + freq + number,
                start,
                start.plusMonths(months).minusDays(1));
    }
}
