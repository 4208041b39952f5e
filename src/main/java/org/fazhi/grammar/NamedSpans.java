package org.fazhi.grammar;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.catalog.PeriodWords;
import org.fazhi.period.TimePeriod;
import org.fazhi.script.HalfWidth;
import org.fazhi.script.Simplified;

/**
 * Spans that words standing alone name by their first and last day or year (2022年7月18日至20日, 2018年至2019年), or by a
 * five-year plan (“十四五”期间).
 */
final class NamedSpans implements Serializable {
    private static final Pattern SAYS_NOTHING = Pattern.compile("[“”\"「」『』\\s]");
    private static final int YEARS_OF_A_PLAN = 5;

    private final Pattern days;
    private final Pattern years;
    /** First month by what a plan is called. */
    private final Map<String, YearMonth> plans;

    private final List<String> during;
    private final List<String> sinceAfter;

    NamedSpans(PeriodWords words) {
        String until = PeriodForms.until(words);
        days = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]" + until + "(?:(\\d{1,2})月)?(\\d{1,2})[日号]");
        years = Pattern.compile("(\\d{4})年?" + until + "(\\d{4})年");
        plans = words.dated("five_year_plans");
        during = words.words("during");
        sinceAfter = words.words("since_after");
    }

    /**
     * Empty where the words are no such span, or one that does not end by itself.
     *
     * @param published what is told of a span that goes on reaches up to this day; null where unknown
     */
    Optional<TimePeriod> read(String printed, LocalDate published) {
        String text = bare(printed);
        try {
            return days(text).or(() -> years(text)).or(() -> plan(text, published));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** 2022年至2019年, 2023年12月20日至10日: the end is before the start, or one of them is no day. */
    boolean isBackwards(String printed) {
        String text = bare(printed);
        boolean isSpan = days.matcher(text).matches() || years.matcher(text).matches();
        return isSpan && read(printed, null).isEmpty();
    }

    private static String bare(String printed) {
        return SAYS_NOTHING.matcher(HalfWidth.of(Simplified.of(printed))).replaceAll("");
    }

    private Optional<TimePeriod> days(String text) {
        Matcher match = days.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        int month = Integer.parseInt(match.group(2));
        int lastMonth = match.group(4) == null ? month : Integer.parseInt(match.group(4));
        LocalDate first = LocalDate.of(year, month, Integer.parseInt(match.group(3)));
        return inOrder(first, LocalDate.of(year, lastMonth, Integer.parseInt(match.group(5))));
    }

    private Optional<TimePeriod> years(String text) {
        Matcher match = years.matcher(text);
        return match.matches()
                ? inOrder(
                        LocalDate.of(Integer.parseInt(match.group(1)), 1, 1),
                        LocalDate.of(Integer.parseInt(match.group(2)), 12, 31))
                : Optional.empty();
    }

    private Optional<TimePeriod> plan(String text, LocalDate published) {
        return plans.entrySet().stream()
                .filter(plan -> text.startsWith(plan.getKey()))
                .findFirst()
                .flatMap(plan -> {
                    LocalDate first = plan.getValue().atDay(1);
                    LocalDate last = first.plusYears(YEARS_OF_A_PLAN).minusDays(1);
                    String rest = text.substring(plan.getKey().length());
                    if (published != null && published.isBefore(last)) {
                        boolean goesOn = during.contains(rest) || sinceAfter.contains(rest);
                        return goesOn ? inOrder(first, published) : Optional.empty();
                    }
                    return during.contains(rest) ? inOrder(first, last) : Optional.empty();
                });
    }

    private static Optional<TimePeriod> inOrder(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(TimePeriod.span(first, last));
    }
}
