package org.fazhi.heading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final Pattern ANNOUNCED = Pattern.compile("(?:现将|现就|将|对|就)([^。;]{0,80}?)(?:总结|报告|汇报|通报|公布|公告)?如下");
    private static final Pattern LAST_BRACKET = Pattern.compile("[(（]([^()（）]{1,10})[)）]\\s*$");
    private static final int OPENING = 100;
    private static final int HEADING_LENGTH = 40;

    private final PeriodPatterns patterns;

    PeriodFinder(PeriodPatterns patterns) {
        this.patterns = patterns;
    }

    /** What a report says outright that it is about. */
    record Stated(Optional<Found> title, Optional<Found> announced) {
        List<Found> all() {
            return Stream.of(title, announced).flatMap(Optional::stream).toList();
        }
    }

    Optional<Found> find(Layout layout, Line title, Stated stated, LocalDate signed) {
        String opening = layout.body().isEmpty() ? "" : layout.body().get(0).text();
        String start = opening.substring(0, Math.min(OPENING, opening.length()));
        return stated.title()
                .or(() -> YearToDate.inHead(layout))
                .or(stated::announced)
                .or(() -> in("opening", start))
                .or(() -> headings(layout))
                .or(() -> YearToDate.beforeSigning(opening, signed))
                .or(() -> halfOfSigning(start + (title == null ? "" : title.text()), signed))
                .or(() -> mostNamed(layout, signed));
    }

    Stated stated(Layout layout, Line title) {
        return new Stated(title(title == null ? "" : title.text()), announced(layout));
    }

    private Optional<Found> title(String text) {
        Matcher part = LAST_BRACKET.matcher(text);
        Optional<Found> whole = in("title", text);
        return part.find()
                ? whole.flatMap(year -> narrowed(year, part.group(1))).or(() -> whole)
                : whole;
    }

    /** 2023年工作情况(1—10月): the bracket that ends a title tells a part of its year. */
    private Optional<Found> narrowed(Found year, String part) {
        return year.period().freq().equals("A")
                ? in(year.where(), year.period().code() + "年" + part)
                        .filter(found -> !found.period().equals(year.period()))
                : Optional.empty();
    }

    private Optional<Found> announced(Layout layout) {
        return layout.body().stream()
                .limit(3)
                .filter(line -> line.text().contains("如下")) // as every announcement ends
                .map(line -> ANNOUNCED.matcher(line.text()))
                .filter(Matcher::find)
                .flatMap(match -> in("announcement", match.group(1)).stream())
                .findFirst();
    }

    private Optional<Found> headings(Layout layout) {
        return layout.told().stream()
                .filter(line -> line.length() <= HEADING_LENGTH)
                .flatMap(line -> in("section heading", line).stream())
                .findFirst();
    }

    private Optional<Found> halfOfSigning(String opening, LocalDate signed) {
        return signed == null
                ? Optional.empty()
                : patterns.halfOfThisYear(withoutNames(opening), signed.getYear())
                        .map(period -> new Found(period, "opening and signing date", period.code()));
    }

    /** The year that most of the dated statements name; only where it is no later than the signing and leads alone. */
    private Optional<Found> mostNamed(Layout layout, LocalDate signed) {
        Map<String, Long> named = all(String.join("\n", layout.told())).stream()
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

    private Optional<Found> in(String where, String text) {
        return all(text).stream().findFirst().map(found -> new Found(found.period(), where, found.words()));
    }

    private List<Found> all(String text) {
        return patterns.all(withoutNames(text));
    }

    /** Blanks of the same length in place of names and numbers of documents. */
    private static String withoutNames(String text) {
        return NAMES.matcher(text)
                .replaceAll(name -> IntStream.range(0, name.group().length())
                        .mapToObj(i -> " ")
                        .collect(Collectors.joining()));
    }
}
