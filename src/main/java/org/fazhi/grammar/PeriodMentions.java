package org.fazhi.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;

/** Finds the words of a sentence that set a period other than, or again, the report's own. */
final class PeriodMentions {
    /** Years ahead that plans are made for. */
    private static final int FURTHEST = 30;

    private final MarkedText marked;
    private final PeriodForms forms;
    private final ReportContext context;

    PeriodMentions(MarkedText marked, PeriodForms forms, ReportContext context) {
        this.marked = marked;
        this.forms = forms;
        this.context = context;
    }

    private int year() {
        return context.period() == null ? -1 : context.period().end().getYear();
    }

    List<PeriodMention> find(int from, int to) {
        List<PeriodMention> mentions = new ArrayList<>();
        if (year() < 0) {
            return mentions;
        }
        String sentence = marked.text.substring(from, to);
        boolean[] taken = new boolean[sentence.length()];
        each(forms.cutOff, sentence, taken, match -> cutOff(match, from, mentions));
        each(forms.months, sentence, taken, match -> months(match, from, mentions));
        each(forms.day, sentence, taken, match -> day(match, from, mentions));
        each(forms.since, sentence, taken, match -> since(match, from, mentions));
        each(forms.partOfYear, sentence, taken, match -> part(match, from, mentions));
        each(forms.month, sentence, taken, match -> month(match, from, mentions));
        each(forms.year, sentence, taken, match -> yearOnly(match, from, sentence, mentions));
        each(
                forms.years,
                sentence,
                taken,
                match -> mentions.add(new PeriodMention(
                        from + match.start(),
                        from + match.end(),
                        null,
                        Accumulation.SINCE,
                        match.group(),
                        false,
                        false)));
        Hits hits = marked.hits;
        Occurrences words = marked.periods;
        for (int n = words.from(hits.first(from)); n < words.size() && hits.start[words.hit(n)] < to; n++) {
            int i = words.hit(n);
            if (marked.lists.is(hits.term[i], marked.lists.priors) && hits.cover[i] < 0) {
                mentions.add(before(1, hits.start[i], hits.end[i]));
            } else if (marked.lists.is(hits.term[i], marked.lists.yearBeforePrior) && hits.cover[i] < 0) {
                mentions.add(before(2, hits.start[i], hits.end[i]));
            } else if (marked.lists.isOwnPeriod(hits.term[i])) {
                mentions.add(own(hits.start[i], hits.end[i]));
            }
        }
        mentions.sort(java.util.Comparator.comparingInt(PeriodMention::start));
        return mentions;
    }

    private interface Reader {
        void read(Matcher match);
    }

    private void each(PeriodForms.Form form, String sentence, boolean[] taken, Reader reader) {
        Matcher match = null;
        int at = 0;
        while (at < sentence.length()) {
            if (!form.mayBegin(sentence.charAt(at))) {
                at++;
                continue;
            }
            match = match == null ? form.pattern().matcher(sentence) : match;
            if (!match.region(at, sentence.length()).lookingAt()) {
                at++;
                continue;
            }
            at = match.end();
            if (!taken[match.start()] && !taken[match.end() - 1]) {
                take(match, taken, reader);
            }
        }
    }

    private static void take(Matcher match, boolean[] taken, Reader reader) {
        try {
            reader.read(match);
            java.util.Arrays.fill(taken, match.start(), match.end(), true);
        } catch (DateTimeException impossible) {
            // 13月, 31日 of a short month: no period
        }
    }

    private PeriodMention own(int start, int end) {
        return new PeriodMention(start, end, context.period(), Accumulation.PERIOD, null, false, true);
    }

    /** The same period some years before. */
    private PeriodMention before(int years, int start, int end) {
        TimePeriod period = context.period();
        LocalDate before = period.start().minusYears(years);
        int months = (int) java.time.temporal.ChronoUnit.MONTHS.between(
                period.start(), period.end().plusDays(1));
        TimePeriod prior = months > 0 ? TimePeriod.months(before, months) : null;
        return new PeriodMention(
                start, end, prior, Accumulation.PERIOD, marked.text.substring(start, end), true, false);
    }

    private int yearOf(String group) {
        return group == null ? year() : Integer.parseInt(group);
    }

    private void add(
            List<PeriodMention> mentions, Matcher match, int from, TimePeriod period, Accumulation accumulation) {
        int start = from + match.start();
        if (marked.plain.quoted[start]) {
            return;
        }
        boolean own = period.equals(context.period());
        mentions.add(new PeriodMention(
                start, from + match.end(), period, accumulation, own ? null : match.group(), false, own));
    }

    private void day(Matcher match, int from, List<PeriodMention> mentions) {
        LocalDate day = LocalDate.of(
                yearOf(match.group(1)), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
        add(mentions, match, from, TimePeriod.day(day), Accumulation.PERIOD);
    }

    private void cutOff(Matcher match, int from, List<PeriodMention> mentions) {
        int year = yearOf(match.group(1));
        boolean yearEnd = match.group(2) == null;
        if (yearEnd && match.group(3) == null) {
            return;
        }
        int month = yearEnd ? 12 : Integer.parseInt(match.group(2));
        LocalDate end = match.group(4) == null
                ? YearMonth.of(year, month).atEndOfMonth()
                : LocalDate.of(year, month, Integer.parseInt(match.group(4)));
        LocalDate reportEnd = context.period().end();
        if (!end.isBefore(reportEnd.minusDays(3))
                || end.isBefore(context.period().start())) {
            if (end.getYear() == year()) {
                mentions.add(own(from + match.start(), from + match.end()));
            } else if (yearEnd) {
                add(mentions, match, from, TimePeriod.year(year), Accumulation.PERIOD);
            }
            return;
        }
        LocalDate start = LocalDate.of(year, 1, 1);
        TimePeriod span = end.equals(YearMonth.from(end).atEndOfMonth())
                ? TimePeriod.months(start, month)
                : new TimePeriod(
                        "",
                        start + "/P" + (java.time.temporal.ChronoUnit.DAYS.between(start, end) + 1) + "D",
                        start,
                        end);
        add(mentions, match, from, span, Accumulation.YTD);
    }

    private void months(Matcher match, int from, List<PeriodMention> mentions) {
        int first = Integer.parseInt(match.group(2));
        int last = Integer.parseInt(match.group(3));
        if (last <= first) {
            return;
        }
        TimePeriod span = TimePeriod.months(LocalDate.of(yearOf(match.group(1)), first, 1), last - first + 1);
        boolean ytd = first == 1 && span.end().isBefore(context.period().end());
        add(mentions, match, from, span, ytd ? Accumulation.YTD : Accumulation.PERIOD);
    }

    private void month(Matcher match, int from, List<PeriodMention> mentions) {
        TimePeriod month = TimePeriod.month(YearMonth.of(yearOf(match.group(1)), Integer.parseInt(match.group(2))));
        add(mentions, match, from, month, Accumulation.PERIOD);
    }

    private void since(Matcher match, int from, List<PeriodMention> mentions) {
        int origin = Integer.parseInt(match.group(1));
        if (origin >= context.period().start().getYear()) {
            mentions.add(own(from + match.start(), from + match.end()));
            return;
        }
        LocalDate start = LocalDate.of(origin, 1, 1);
        LocalDate end = context.period().end();
        int months = (int) java.time.temporal.ChronoUnit.MONTHS.between(start, end.plusDays(1));
        String code = months % 12 == 0 ? start + "/P" + months / 12 + "Y" : start + "/P" + months + "M";
        add(mentions, match, from, new TimePeriod("", code, start, end), Accumulation.SINCE);
    }

    private void part(Matcher match, int from, List<PeriodMention> mentions) {
        PeriodForms.Part part = forms.parts.get(match.group(2));
        LocalDate start = LocalDate.of(yearOf(match.group(1)), part.month(), 1);
        add(mentions, match, from, TimePeriod.months(start, part.months()), Accumulation.PERIOD);
    }

    private void yearOnly(Matcher match, int from, String sentence, List<PeriodMention> mentions) {
        int year = Integer.parseInt(match.group(1));
        if (year == year()) {
            mentions.add(own(from + match.start(), from + match.end()));
        } else if (year > 1978 && year < year() + FURTHEST && match.group(2) == null) {
            add(mentions, match, from, TimePeriod.year(year), Accumulation.PERIOD);
        }
    }
}
