package org.fazhi.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.catalog.PeriodWords;
import org.fazhi.period.TimePeriod;

/** Words that stand alone for a period, and what is asked of them word by word; {@link PeriodPhrases} says what they mean. */
final class PeriodPhrase {
    private static final Pattern SAYS_NOTHING = Pattern.compile("[(),、:;\\s]");

    private final MarkedText marked;
    private final PeriodForms forms;
    private final PeriodWords words;

    /** Years printed, each once. */
    final List<Integer> years;

    PeriodPhrase(MarkedText marked, PeriodForms forms, PeriodWords words) {
        this.marked = marked;
        this.forms = forms;
        this.words = words;
        years = PeriodMeaning.YEARS_NAMED
                .matcher(marked.text)
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .distinct()
                .toList();
    }

    /** The year printed, the first of one span (2022年10月至2023年3月), or else that of the period told. */
    Optional<TimePeriod> year(TimePeriod told) {
        boolean ofOneYear = told != null && told.start().getYear() == told.end().getYear();
        if (years.isEmpty() && ofOneYear) {
            return Optional.of(TimePeriod.year(told.start().getYear()));
        }
        Optional<TimePeriod> first = years.stream().findFirst().map(TimePeriod::year);
        return first.filter(year -> years.size() == 1 || mentions(year).size() == 1);
    }

    /** The periods it names in a report of that year. */
    List<PeriodMention> mentions(TimePeriod year) {
        ReportContext context = new ReportContext(null, null, year, null, ReportContext.Places.NONE);
        return new PeriodMentions(marked, forms, context).find(0, marked.plain.length());
    }

    boolean holds(String... lists) {
        return Stream.of(lists).flatMap(list -> words.words(list).stream()).anyMatch(marked.text::contains);
    }

    /** 去年以来, 2021年以来; 今年以来 is the year itself. */
    boolean runsOn() {
        return holdsBesideOwn("since_after");
    }

    /** 年初, 上年末: the day on which a year begins; 年初以来 is the year itself. */
    boolean opens() {
        return holdsBesideOwn("opening");
    }

    private boolean holdsBesideOwn(String list) {
        String rest = without(List.of("report_period"), marked.text, "");
        return words.words(list).stream().anyMatch(rest::contains);
    }

    /** Whether nothing is said beside the periods named but words of the lists. */
    boolean saysNoMoreThan(List<PeriodMention> mentions, String... lists) {
        StringBuilder rest = new StringBuilder(marked.text);
        mentions.forEach(mention -> {
            for (int at = mention.start(); at < mention.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        });
        String unread = SAYS_NOTHING.matcher(rest).replaceAll(" ").strip();
        return without(List.of(lists), unread, " ").isBlank();
    }

    private String without(List<String> lists, String text, String by) {
        List<String> longestFirst = lists.stream()
                .flatMap(list -> words.words(list).stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        String rest = text;
        for (String word : longestFirst) {
            rest = rest.replace(word, by);
        }
        return rest;
    }
}
