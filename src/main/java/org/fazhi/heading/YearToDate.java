package org.fazhi.heading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.heading.PeriodFinder.Found;
import org.fazhi.period.TimePeriod;

/** The months of a year up to a cut-off that a report states for all it tells: 截至2023年11月底, 1—11月. */
final class YearToDate {
    private static final Pattern CUT_OFF =
            Pattern.compile("截[至止]到?(20\\d{2})年(\\d{1,2})月(?:底|末|份|(?:28|29|30|31)日|(?!\\d))");
    private static final Pattern MONTHS = Pattern.compile("(?<![\\d年.])1月?份?[-—–~至到]+(\\d{1,2})月");
    private static final int LINE = 40;

    /** From a line of the page's head, the title's own included. */
    static Optional<Found> inHead(Layout layout) {
        return layout.head().stream()
                .map(Line::text)
                .filter(line -> line.length() <= LINE)
                .map(CUT_OFF::matcher)
                .filter(Matcher::find)
                .flatMap(match ->
                        upTo(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), "head", match.group())
                                .stream())
                .findFirst();
    }

    /** Months without a year: those of the year of signing, or of the year before where they were not over by then. */
    static Optional<Found> beforeSigning(String text, LocalDate signed) {
        Matcher months = MONTHS.matcher(text);
        if (signed == null || !months.find()) {
            return Optional.empty();
        }
        int last = Integer.parseInt(months.group(1));
        int year = last <= signed.getMonthValue() ? signed.getYear() : signed.getYear() - 1;
        return upTo(year, last, "opening and signing date", months.group());
    }

    private static Optional<Found> upTo(int year, int month, String where, String words) {
        return month >= 1 && month <= 12
                ? Optional.of(new Found(TimePeriod.months(LocalDate.of(year, 1, 1), month), where, words))
                : Optional.empty();
    }

    private YearToDate() {}
}
