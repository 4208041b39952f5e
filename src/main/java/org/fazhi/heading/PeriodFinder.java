package org.fazhi.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fazhi.period.TimePeriod;

/**
 * The period a report tells of, from the place that says it best: title, the clause that announces the report, the
 * opening words, section headings, the year most often named. Years in names of laws and plans, in document numbers and
 * in ranges of years are no evidence.
 */
final class PeriodFinder {
    /** A period and the words it was read from. */
    record Found(TimePeriod period, String where, String words) {}

    private static final Pattern NAMES = Pattern.compile("《[^》]{0,80}》|“[^”]{0,30}”|〔\\d{4}〕|\\[\\d{4}\\]");
    private static final Pattern PERIOD = Pattern.compile("(?<![-—–~至自从\\d])(20\\d{2})(?:"
            + "年?度?(?<half>上半年?|下半年?)"
            + "|年(?<quarters>前三季度)"
            + "|年第?(?<quarter>[一二三四1234])季度"
            + "|年(?<from>\\d{1,2})月?[-—–~至到](?<to>\\d{1,2})月(?!\\d)"
            + "|年(?!\\d{1,2}月|[-—–~至]|以前|前|底前)(?:度|全年)?)");
    private static final Pattern HALF_OF_THIS_YEAR = Pattern.compile("(?:今年|本年)?(上半年|下半年)");
    private static final Pattern ANNOUNCED = Pattern.compile("(?:现将|现就|将|对|就)([^。;]{0,80}?)(?:总结|报告|汇报|通报|公布|公告)?如下");
    private static final int OPENING = 100;
    private static final int HEADING_LENGTH = 40;

    static Optional<Found> find(Layout layout, Line title, LocalDate signed) {
        String opening = layout.body().isEmpty() ? "" : layout.body().get(0).text();
        String start = opening.substring(0, Math.min(OPENING, opening.length()));
        return in("title", title == null ? "" : title.text())
                .or(() -> YearToDate.inHead(layout))
                .or(() -> announced(layout))
                .or(() -> in("opening", start))
                .or(() -> headings(layout))
                .or(() -> YearToDate.beforeSigning(opening, signed))
                .or(() -> halfOfSigning(start + (title == null ? "" : title.text()), signed))
                .or(() -> mostNamed(layout, signed));
    }

    private static Optional<Found> announced(Layout layout) {
        return layout.body().stream()
                .limit(3)
                .map(line -> ANNOUNCED.matcher(line.text()))
                .filter(Matcher::find)
                .flatMap(match -> in("announcement", match.group(1)).stream())
                .findFirst();
    }

    private static Optional<Found> headings(Layout layout) {
        return layout.told()
                .lines()
                .filter(line -> line.length() <= HEADING_LENGTH)
                .flatMap(line -> in("section heading", line).stream())
                .findFirst();
    }

    private static Optional<Found> halfOfSigning(String opening, LocalDate signed) {
        Matcher half = HALF_OF_THIS_YEAR.matcher(withoutNames(opening));
        return signed != null && half.find()
                ? Optional.of(new Found(
                        TimePeriod.half(signed.getYear(), half.group(1).startsWith("上") ? 1 : 2),
                        "opening and signing date",
                        half.group()))
                : Optional.empty();
    }

    /** The year that most of the dated statements name; only where it is no later than the signing and leads alone. */
    private static Optional<Found> mostNamed(Layout layout, LocalDate signed) {
        Map<String, Long> named = all(layout.told()).stream()
                .filter(found -> found.period().freq().equals("A"))
                .filter(found -> signed == null || found.period().start().getYear() <= signed.getYear())
                .collect(Collectors.groupingBy(found -> found.period().code(), Collectors.counting()));
        long most = named.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> leading = named.entrySet().stream()
                .filter(year -> year.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
        return leading.size() == 1
                ? TimePeriod.parse(leading.get(0)).map(period -> new Found(period, "year most named", most + " times"))
                : Optional.empty();
    }

    private static Optional<Found> in(String where, String text) {
        return all(text).stream().findFirst().map(found -> new Found(found.period(), where, found.words()));
    }

    private static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        Matcher match = PERIOD.matcher(withoutNames(text));
        while (match.find()) {
            period(match).ifPresent(period -> found.add(new Found(period, "", match.group())));
        }
        return found;
    }

    private static Optional<TimePeriod> period(Matcher match) {
        int year = Integer.parseInt(match.group(1));
        if (match.group("half") != null) {
            return Optional.of(TimePeriod.half(year, match.group("half").startsWith("上") ? 1 : 2));
        }
        if (match.group("quarters") != null) {
            return Optional.of(TimePeriod.months(LocalDate.of(year, 1, 1), 9));
        }
        if (match.group("quarter") != null) {
            int quarter = "一二三四".indexOf(match.group("quarter"));
            return Optional.of(
                    TimePeriod.quarter(year, quarter < 0 ? Integer.parseInt(match.group("quarter")) : quarter + 1));
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

    /** Blanks of the same length in place of names and numbers of documents. */
    private static String withoutNames(String text) {
        return NAMES.matcher(text)
                .replaceAll(name -> IntStream.range(0, name.group().length())
                        .mapToObj(i -> " ")
                        .collect(Collectors.joining()));
    }

    private PeriodFinder() {}
}
