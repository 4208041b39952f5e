package org.fazhi.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.grammar.PeriodForms.Form;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;

/** What the words of a period mean in a report whose own period is known. */
final class PeriodMeaning {
    static final Pattern YEARS_NAMED = Pattern.compile("(\\d{4})年");
    private static final int EARLIEST_YEAR = 1979;
    /** Years ahead that plans are made for. */
    private static final int FURTHEST = 30;

    /** A cut-off so few days before the report's end is that end. */
    private static final int CUT_OFF_DAYS = 3;

    /** Chars behind which a clause begins. */
    private static final String CLAUSE_ENDS = ",;。:!? \t\n";

    /** Chars that a word such as 较 may stand before its period. */
    private static final int BASE = 2;

    /** Chars of a frame's word that lead to a period (结转至下半年). */
    private static final int LEADS = 4;

    private static final int LAST_MONTH = 12;

    private final MarkedText marked;
    private final PeriodForms forms;
    private final TimePeriod told;

    PeriodMeaning(MarkedText marked, PeriodForms forms, ReportContext context) {
        this.marked = marked;
        this.forms = forms;
        told = context.period();
    }

    /**
     * Null where the words mean nothing here.
     *
     * @throws DateTimeException where there is no such date
     */
    PeriodMention of(Form form, Matcher match) {
        return switch (form) {
            case SPAN -> span(match);
            case CUT_OFF -> cutOff(match);
            case MONTHS -> months(match);
            case DAY -> day(match);
            case SINCE -> since(match);
            case PART_OF_YEAR -> part(match);
            case MONTH -> month(match);
            case YEAR -> year(match);
            case YEARS -> years(match);
        };
    }

    /** A word that names the report's own period, or one before it; null where it is part of a longer one. */
    PeriodMention ofWord(int hit) {
        Hits hits = marked.hits;
        int term = hits.term[hit];
        boolean whole = hits.cover[hit] < 0 || isLevelOf(hit);
        if (whole && marked.lists.is(term, marked.lists.priors)) {
            return before(1, hits.start[hit], hits.end[hit]);
        }
        if (whole && marked.lists.is(term, marked.lists.yearBeforePrior)) {
            return before(2, hits.start[hit], hits.end[hit]);
        }
        if (whole && marked.lists.is(term, marked.lists.opening)) {
            return opening(hits.start[hit], hits.end[hit]);
        }
        boolean ofOther = hits.cover[hit] >= 0 && marked.lists.is(hits.term[hits.cover[hit]], marked.lists.opening);
        return marked.lists.isOwnPeriod(term) && !ofOther ? own(hits.start[hit], hits.end[hit]) : null;
    }

    /** 较去年同期的61件, 较上年61件增加9件: inside what a change is against, and yet the period of the number right behind. */
    private boolean isLevelOf(int hit) {
        int cover = marked.hits.cover[hit];
        int end = marked.hits.end[hit];
        int behind = end < marked.text.length() && marked.text.charAt(end) == '的' ? end + 1 : end;
        return marked.lists.is(marked.hits.term[cover], marked.lists.yearOnYear)
                && marked.hits.end[cover] == end
                && behind < marked.text.length()
                && Character.isDigit(marked.text.charAt(behind));
    }

    private int year() {
        return told.end().getYear();
    }

    private int yearOf(String group) {
        return group == null ? year() : Integer.parseInt(group);
    }

    private static int number(Matcher match, int group) {
        return MonthNumber.of(match.group(group));
    }

    private PeriodMention own(int start, int end) {
        return new PeriodMention(start, end, told, Accumulation.PERIOD, null, false, true);
    }

    /** The same period some years before. */
    private PeriodMention before(int years, int start, int end) {
        int months = (int) ChronoUnit.MONTHS.between(told.start(), told.end().plusDays(1));
        TimePeriod prior = months > 0 ? TimePeriod.months(told.start().minusYears(years), months) : null;
        return new PeriodMention(
                start, end, prior, Accumulation.PERIOD, marked.text.substring(start, end), true, false);
    }

    /** 年初, 上年末: a stock of that day is the one at the end of the year before. */
    private PeriodMention opening(int start, int end) {
        TimePeriod before = TimePeriod.year(told.start().getYear() - 1);
        return new PeriodMention(
                start, end, before, Accumulation.PERIOD, marked.text.substring(start, end), true, false);
    }

    /** Null for what is only a name, or what a change is against. */
    private PeriodMention mention(Matcher match, TimePeriod period, Accumulation accumulation) {
        return saysNoPeriod(match) ? null : said(match, period, accumulation);
    }

    private boolean saysNoPeriod(Matcher match) {
        return marked.plain.quoted[match.start()]
                || isBase(match.start(), match.end())
                || endsWordOfFrame(match.start(), match.end());
    }

    /** @param period null for one that never was */
    private PeriodMention said(Matcher match, TimePeriod period, Accumulation accumulation) {
        boolean own = told.equals(period);
        return new PeriodMention(
                match.start(), match.end(), period, accumulation, own ? null : match.group(), false, own);
    }

    /** 2023年13月, 6月31日: a period that never was, and none of the report's; null where it sets none. */
    PeriodMention impossible(Matcher match) {
        return mention(match, null, Accumulation.PERIOD);
    }

    /** 一年来: several years by its form, the report's own by its meaning. */
    private PeriodMention years(Matcher match) {
        boolean ofYear = told.freq().equals("A");
        return ofYear && isOwnPeriod(match.start(), match.end())
                ? own(match.start(), match.end())
                : new PeriodMention(match.start(), match.end(), null, Accumulation.SINCE, match.group(), false, false);
    }

    private boolean isOwnPeriod(int start, int end) {
        for (int i = marked.hits.first(start); i < marked.hits.size && marked.hits.start[i] == start; i++) {
            if (marked.hits.end[i] == end && marked.lists.isOwnPeriod(marked.hits.term[i])) {
                return true;
            }
        }
        return false;
    }

    /** 较上半年: what a change is against, no period of a figure. */
    private boolean isBase(int start, int end) {
        Hits hits = marked.hits;
        for (int i = hits.first(Math.max(0, start - BASE)); i < hits.size && hits.start[i] <= start; i++) {
            boolean base = marked.lists.is(hits.term[i], marked.lists.periodOnPeriod)
                    || marked.lists.is(hits.term[i], marked.lists.yearOnYear);
            if (base && hits.end[i] >= end) {
                return true;
            }
        }
        return false;
    }

    /** 结转下半年58件: what a frame's own word ends with says where to, not when. */
    private boolean endsWordOfFrame(int start, int end) {
        Hits hits = marked.hits;
        for (int i = hits.first(Math.max(0, start - LEADS)); i < hits.size && hits.start[i] < start; i++) {
            if (hits.end[i] == end && (marked.lexicon.meanings().kinds[hits.term[i]] & Meanings.FRAME) != 0) {
                return true;
            }
        }
        return false;
    }

    private PeriodMention day(Matcher match) {
        LocalDate day = LocalDate.of(yearOf(match.group(1)), number(match, 2), number(match, 3));
        return mention(match, TimePeriod.day(day), Accumulation.PERIOD);
    }

    private PeriodMention cutOff(Matcher match) {
        boolean said = match.group(3) != null || match.group(4) != null;
        boolean yearEnd = said && match.group(2) == null;
        if (yearEnd && match.group(3) == null) {
            return null;
        }
        int year = yearOf(said ? match.group(1) : match.group(5));
        int month = yearEnd ? LAST_MONTH : said ? number(match, 2) : lastMonth(match, 6, 7);
        LocalDate end = match.group(4) == null
                ? YearMonth.of(year, month).atEndOfMonth()
                : LocalDate.of(year, month, number(match, 4));
        if (!isBeforeEnd(end) || end.isBefore(told.start())) {
            if (end.getYear() == year()) {
                return own(match.start(), match.end());
            }
            return yearEnd ? mention(match, TimePeriod.year(year), Accumulation.PERIOD) : null;
        }
        return mention(match, TimePeriod.span(LocalDate.of(year, 1, 1), end), Accumulation.YTD);
    }

    /** 截至9月, 截至三季度. */
    private int lastMonth(Matcher match, int month, int part) {
        if (match.group(month) != null) {
            return number(match, month);
        }
        PeriodForms.Part last = forms.parts.get(match.group(part));
        return last.month() + last.months() - 1;
    }

    /** By more than it takes to call it that end. */
    private boolean isBeforeEnd(LocalDate day) {
        return day.isBefore(told.end().minusDays(CUT_OFF_DAYS));
    }

    /** 2021年至2023年, 2006年1月试点,截至2021年底, 2022、2023两年: several years told together. */
    private PeriodMention span(Matcher match) {
        int year = number(match, 1);
        int lastYear = Stream.of(2, 4, 5)
                .filter(group -> match.group(group) != null)
                .mapToInt(group -> number(match, group))
                .findFirst()
                .orElseThrow();
        LocalDate start = LocalDate.of(year, match.group(3) == null ? 1 : number(match, 3), 1);
        LocalDate last = YearMonth.of(lastYear, match.group(6) == null ? LAST_MONTH : number(match, 6))
                .atEndOfMonth();
        LocalDate end = lastYear == year() && last.isAfter(told.end()) ? told.end() : last;
        if (end.isBefore(start)) {
            throw new DateTimeException(match.group());
        }
        TimePeriod span = TimePeriod.span(start, end);
        if (span.equals(told)) {
            return own(match.start(), match.end());
        }
        return isToldTogether(match, year, lastYear)
                ? mention(match, span, span.isLongerThanAYear() ? Accumulation.SINCE : Accumulation.PERIOD)
                : null;
    }

    /**
     * Not where the span is not over (2021—2025年规划), belongs to a name (落实2021—2023年规划) or a number (5562021至2023年), nor where
     * each year has a figure of its own (分别).
     */
    private boolean isToldTogether(Matcher match, int year, int lastYear) {
        boolean isOver = year >= EARLIEST_YEAR && lastYear <= year();
        boolean neighbours = match.group(5) == null || lastYear == year + 1;
        boolean inNumber = match.start() > 0 && Character.isDigit(marked.text.charAt(match.start() - 1));
        boolean governs = match.group(2) == null || isClauseStart(match.start());
        return isOver && neighbours && !inNumber && governs && marked.endOf(marked.lists.respectively, match.end()) < 0;
    }

    /** 1-9月, 2022年10月至2023年3月, 3月15日至4月15日, 7月18日至20日. */
    private PeriodMention months(Matcher match) {
        boolean byDays = match.group(6) != null;
        int year = yearOf(match.group(1));
        int month = number(match, 2);
        String lastYear = match.group(byDays ? 7 : 3);
        String lastMonth = match.group(byDays ? 8 : 4);
        String lastDay = match.group(byDays ? 9 : 5);
        YearMonth last = YearMonth.of(
                lastYear == null ? year : Integer.parseInt(lastYear),
                lastMonth == null ? month : MonthNumber.of(lastMonth));
        LocalDate start = LocalDate.of(year, month, byDays ? number(match, 6) : 1);
        LocalDate end = lastDay == null ? last.atEndOfMonth() : last.atDay(Integer.parseInt(lastDay));
        if (!byDays && last.equals(YearMonth.from(start))) {
            return null;
        }
        if (end.isBefore(start)) {
            throw new DateTimeException(match.group());
        }
        if (start.equals(told.start()) && !isBeforeEnd(end) && !end.isAfter(told.end())) {
            return own(match.start(), match.end());
        }
        boolean ytd = start.getDayOfYear() == 1 && end.getYear() == year && end.isBefore(told.end());
        return mention(match, TimePeriod.span(start, end), ytd ? Accumulation.YTD : Accumulation.PERIOD);
    }

    private PeriodMention month(Matcher match) {
        TimePeriod month = TimePeriod.month(YearMonth.of(yearOf(match.group(1)), number(match, 2)));
        return mention(match, month, Accumulation.PERIOD);
    }

    private PeriodMention since(Matcher match) {
        if (match.group(2) != null) {
            return sinceMonth(match);
        }
        if (match.group(5) != null) {
            return sinceNamed(match);
        }
        int origin = match.group(3) != null ? year() - 1 : number(match, 4);
        Matcher years = YEARS_NAMED.matcher(match.group());
        while (years.find()) {
            // 自2023年至2021年以来: its end is before its start
            if (Integer.parseInt(years.group(1)) < origin) {
                throw new DateTimeException(match.group());
            }
        }
        if (origin >= told.start().getYear()) {
            return own(match.start(), match.end());
        }
        LocalDate start = LocalDate.of(origin, 1, 1);
        return mention(match, TimePeriod.span(start, told.end()), Accumulation.SINCE);
    }

    /** “十四五”以来, 党的二十大以来: the name may stand in quotation marks. */
    private PeriodMention sinceNamed(Matcher match) {
        LocalDate origin = forms.origins.get(match.group(5)).atDay(1);
        boolean within = origin.isAfter(told.start());
        return !within && origin.getYear() == told.start().getYear()
                ? own(match.start(), match.end())
                : restFrom(match, origin);
    }

    /** 今年5月以来: the rest of the report's period from that month on. */
    private PeriodMention sinceMonth(Matcher match) {
        LocalDate start = LocalDate.of(yearOf(match.group(1)), number(match, 2), 1);
        if (start.equals(told.start())) {
            return own(match.start(), match.end());
        }
        return saysNoPeriod(match) ? null : restFrom(match, start);
    }

    /** Null for a day that the report cannot tell of yet. */
    private PeriodMention restFrom(Matcher match, LocalDate start) {
        boolean within = start.isAfter(told.start());
        return start.isAfter(told.end())
                ? null
                : said(match, TimePeriod.span(start, told.end()), within ? Accumulation.PERIOD : Accumulation.SINCE);
    }

    private PeriodMention part(Matcher match) {
        if (match.group(3) != null) {
            return firstMonths(match);
        }
        PeriodForms.Part part = forms.parts.get(match.group(2));
        LocalDate start = LocalDate.of(yearOf(match.group(1)), part.month(), 1);
        TimePeriod period = TimePeriod.months(start, part.months());
        // 前三季度 is 前9个月: no half or quarter, but the year up to a day
        return mention(match, period, period.freq().isEmpty() ? Accumulation.YTD : Accumulation.PERIOD);
    }

    /** 前9个月; 到期前3个月 within a clause is no part of a year. */
    private PeriodMention firstMonths(Matcher match) {
        boolean named = match.start(3) > match.start() || isClauseStart(match.start());
        int months = number(match, 4);
        if (months > LAST_MONTH) {
            throw new DateTimeException(match.group());
        }
        TimePeriod span = TimePeriod.months(LocalDate.of(yearOf(match.group(1)), 1, 1), months);
        return named ? mention(match, span, Accumulation.YTD) : null;
    }

    private PeriodMention year(Matcher match) {
        int year = number(match, 1);
        if (year == year()) {
            return own(match.start(), match.end());
        }
        // 公布2022年度目录: within a clause the year is part of a name
        boolean period = match.group(2) == null || isClauseStart(match.start());
        boolean known = period && year >= EARLIEST_YEAR && year < year() + FURTHEST;
        PeriodMention said = known ? mention(match, TimePeriod.year(year), Accumulation.PERIOD) : null;
        return said != null && isStartedFrom(match.start()) ? said.ofClause() : said;
    }

    /** 较2020年的143件, 由2020年的96.4%提升至: what is told behind the clause is the report's again. */
    private boolean isStartedFrom(int at) {
        for (int i = marked.hits.first(Math.max(0, at - BASE));
                i < marked.hits.size && marked.hits.start[i] < at;
                i++) {
            int term = marked.hits.term[i];
            boolean opens =
                    marked.lists.is(term, marked.lists.compared) || marked.lists.is(term, marked.lists.risesFrom);
            if (opens && marked.hits.end[i] == at) {
                return true;
            }
        }
        return false;
    }

    private boolean isClauseStart(int at) {
        return at == 0 || CLAUSE_ENDS.indexOf(marked.text.charAt(at - 1)) >= 0;
    }
}
