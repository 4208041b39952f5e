package org.fazhi.grammar;

import java.io.Serializable;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.catalog.PeriodWords;
import org.fazhi.script.HalfWidth;
import org.fazhi.script.Simplified;

/**
 * How a period that stands alone may be written besides, brought to the spelling of reports: 2023.1-9, 2023上半年, 二〇二三年,
 * 九月, 2023Q3, 年初至9月底. In a sentence these would be numbers and names.
 */
final class PeriodSpelling implements Serializable {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR_NUMERAL = Pattern.compile("[〇○零一二三四五六七八九]{4}(?=年)");
    private static final Pattern CODE = Pattern.compile("(\\d{4})[-年]?([QSH])([1-4])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[./](\\d{1,2})");
    private static final Pattern SIX_DIGITS = Pattern.compile("(\\d{4})(0[1-9]|1[0-2])");

    private final Pattern months;
    private final Pattern numeral;
    private final Pattern year;
    private final Pattern sinceNewYear;
    private final Pattern since;
    private final Pattern lastDay;
    private final Pattern thisYear;
    private final String wholeYear;
    private final String closing;

    PeriodSpelling(PeriodWords words, PeriodForms forms) {
        String until = PeriodForms.until(words);
        String parts = PeriodForms.any(List.copyOf(forms.parts.keySet()));
        String own = PeriodForms.any(words.words("report_period"));
        String before = PeriodForms.any(words.words("since_before"));
        months = Pattern.compile("(\\d{4})[.年/](\\d{1,2})月?" + until + "(?:\\1[.年/])?(\\d{1,2})月?");
        numeral = Pattern.compile("[一二三四五六七八九十]{1,3}(?=[月日号]|" + until + "[一二三四五六七八九十]{1,3}月)");
        year = Pattern.compile("(?<!\\d)(\\d{4})(?=" + parts + "|" + own + ")");
        sinceNewYear = Pattern.compile("^" + before + "?(?:(\\d{4})年?)?" + PeriodForms.any(words.words("opening"))
                + until + "(?=\\d|" + parts + ")");
        since = Pattern.compile("^" + before + "(?=" + own + "|(?:\\d{4}年)?\\d{1,2}月?" + until + ")");
        lastDay = Pattern.compile("^(?:\\d{4}年|(?:\\d{4}年)?(?:\\d{1,2}月|" + parts + "))[底末]");
        thisYear = Pattern.compile(PeriodForms.any(words.words("this_year")) + "度?|年度");
        wholeYear = words.words("report_period").stream().findFirst().orElse("");
        closing = words.words("cutoff_before").stream().findFirst().orElse("");
    }

    String of(String printed) {
        String text = HalfWidth.of(Simplified.of(printed)).strip();
        text = whole(CODE, text, "$1-$2$3");
        text = whole(DAY, text, "$1年$3月$4日");
        text = whole(MONTH, text, "$1年$2月");
        text = whole(SIX_DIGITS, text, "$1年$2月");
        text = whole(months, text, "$1年$2月至$3月");
        text = whole(thisYear, text, wholeYear);
        text = YEAR_NUMERAL.matcher(text).replaceAll(PeriodSpelling::digits);
        text = numeral.matcher(text).replaceAll(found -> String.valueOf(MonthNumber.of(found.group())));
        text = year.matcher(text).replaceAll("$1年");
        text = sinceNewYear
                .matcher(text)
                .replaceFirst(found -> closing + (found.group(1) == null ? "" : found.group(1) + "年"));
        return since.matcher(text).replaceFirst("");
    }

    /** 6月底, 三季度末, 2023年末: of a stock the day on which it is told, as 截至6月底 says. */
    String ofStock(String printed) {
        String text = of(printed);
        return lastDay.matcher(text).lookingAt() ? closing + text : text;
    }

    private static String whole(Pattern form, String text, String by) {
        return form.matcher(text).matches() ? form.matcher(text).replaceFirst(by) : text;
    }

    private static String digits(MatchResult year) {
        return year.group()
                .replaceAll("[○零]", "〇")
                .chars()
                .mapToObj(digit -> String.valueOf(DIGITS.indexOf(digit)))
                .collect(Collectors.joining());
    }
}
