package org.fazhi.grammar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.MeasureType;
import org.fazhi.catalog.PeriodWords;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;

/**
 * Words that stand alone for a period, as others write it beside a figure: 2023年上半年, 截至9月底(2023年), 去年以来(2021年). The
 * year must be printed, or be that of the period told, and be one, and every word understood: a period is read or not,
 * never guessed.
 */
public final class PeriodPhrases implements Serializable {
    /** What the words say. */
    public record Said(TimePeriod period, Accumulation accumulation) {}

    private static final Pattern SAYS_NOTHING = Pattern.compile("[(),、:;\\s]");
    /** Lists of words for the last day of what they stand beside. */
    private static final List<String> ENDS = List.of("cutoff_before", "cutoff_after", "to_date");

    private final Lexicon lexicon;
    private final WordLists lists;
    private final PeriodForms forms;
    private final NamedSpans spans;
    private final PeriodWords words;

    public PeriodPhrases(Catalog catalog) {
        words = catalog.periods();
        lexicon = new Lexicon(List.of(), List.of(), Map.of(), List.of(), WordLists.of(catalog.grammar(), words));
        lists = new WordLists(lexicon, catalog.grammar());
        forms = new PeriodForms(words);
        spans = new NamedSpans(words);
    }

    /**
     * @param told the period as otherwise told, null where it is not; it gives the year of words that print none
     *     (截至9月底 beside 2023), and 2023年以来 beside 2023 is that year
     * @param published the day that ends what runs 以来 (since); where it is null, the end of what is told does
     * @param type of what is counted: a stock of 目前(2021年1月) is of that month, a flow of the year up to it
     */
    public Optional<Said> read(String printed, TimePeriod told, LocalDate published, MeasureType type) {
        Optional<TimePeriod> code = TimePeriod.parse(printed.strip());
        if (code.isPresent()) {
            return code.map(one -> new Said(one, accumulation(one)));
        }
        Optional<TimePeriod> span = spans.read(printed, lastDay(told, published));
        if (span.isPresent()) {
            return span.map(one -> new Said(one, accumulation(one)));
        }
        MarkedText marked = marked(printed);
        List<Integer> years = years(marked.text);
        Optional<Said> ofPrintedYear = year(years, told).flatMap(year -> ofYear(marked, year, told, published, type));
        boolean began = told != null
                && runsOn(marked.text)
                && years.stream().allMatch(year -> year < told.start().getYear());
        // 项目实施以来, 2019年以来累计: when it began is not known, that it is no count of the period told is
        return ofPrintedYear.isEmpty() && began ? Optional.of(new Said(told, Accumulation.SINCE)) : ofPrintedYear;
    }

    /** Whether the words name a period that never was (2023年1-13月, 2022年至2019年), or begin after what is told. */
    public boolean isImpossible(String printed, TimePeriod told) {
        MarkedText marked = marked(printed);
        boolean beginsLater = runsOn(marked.text)
                && years(marked.text).stream()
                        .anyMatch(year -> year > told.end().getYear());
        return beginsLater
                || spans.isBackwards(printed)
                || year(years(marked.text), told).stream()
                        .flatMap(year -> mentions(marked, year).stream())
                        .anyMatch(PeriodMention::isImpossible);
    }

    /** Whether words that name no period by themselves agree with the one told: 截止11月 ends it, 年底 is its last day. */
    public boolean agrees(String printed, TimePeriod told) {
        MarkedText marked = marked(printed);
        boolean ofItsYear = years(marked.text).stream()
                .allMatch(year -> year == told.start().getYear());
        Optional<TimePeriod> year = ofItsYear ? year(years(marked.text), told) : Optional.empty();
        if (year.isEmpty()) {
            return false;
        }
        List<PeriodMention> mentions = mentions(marked, year.get());
        if (holds(marked.text, "opening")) {
            // 年初 beside a January
            return told.freq().equals("M") && told.start().equals(year.get().start());
        }
        return ENDS.stream().flatMap(list -> words.words(list).stream()).anyMatch(marked.text::contains)
                && isOnlyOf(ENDS, unread(marked.text, mentions))
                && named(mentions).stream()
                        .allMatch(named -> named != null && named.end().equals(told.end()))
                && (!named(mentions).isEmpty() || told.end().equals(year.get().end()));
    }

    /** Whether the words leave the end open (今年以来, 截至目前), so that it is for others to tell. */
    public boolean isOpen(String printed) {
        String text = marked(printed).text;
        return holds(text, "since_after") || holds(text, "to_date");
    }

    private MarkedText marked(String printed) {
        return new MarkedText(lexicon, lists, PlainText.of(printed), null);
    }

    private static List<Integer> years(String text) {
        return PeriodMeaning.YEARS_NAMED
                .matcher(text)
                .results()
                .map(year -> Integer.valueOf(year.group(1)))
                .distinct()
                .toList();
    }

    private List<PeriodMention> mentions(MarkedText marked, TimePeriod year) {
        ReportContext context = new ReportContext(null, null, year, null, ReportContext.Places.NONE);
        return new PeriodMentions(marked, forms, context).find(0, marked.plain.length());
    }

    /** The year printed, or else that of the period told. */
    private static Optional<TimePeriod> year(List<Integer> printed, TimePeriod told) {
        boolean ofOneYear = told != null && told.start().getYear() == told.end().getYear();
        if (printed.isEmpty() && ofOneYear) {
            return Optional.of(TimePeriod.year(told.start().getYear()));
        }
        return printed.size() == 1 ? Optional.of(TimePeriod.year(printed.get(0))) : Optional.empty();
    }

    private Optional<Said> ofYear(
            MarkedText marked, TimePeriod year, TimePeriod told, LocalDate published, MeasureType type) {
        List<PeriodMention> mentions = mentions(marked, year);
        return isUnderstood(marked.text, mentions)
                ? said(marked.text, year, told, mentions, published, type)
                : Optional.empty();
    }

    private Optional<Said> said(
            String text,
            TimePeriod year,
            TimePeriod told,
            List<PeriodMention> mentions,
            LocalDate published,
            MeasureType type) {
        // 去年 beside 2023: of 2023 only where it was said in 2024
        boolean lastYearOfNone = years(text).isEmpty() && holds(text, "prior_year");
        if (lastYearOfNone
                && (published == null || published.getYear() != year.start().getYear() + 1)) {
            return Optional.empty();
        }
        // 去年(2022年), 去年以来(2021年): the year printed says which one is meant
        LocalDate last = lastDay(told, published);
        if (runsOn(text) && holds(text, "prior_year")) {
            return since(year.start(), last);
        }
        List<TimePeriod> named = named(mentions);
        // 近三年来, 历年: since an origin that is not said
        boolean began = mentions.stream().anyMatch(mention -> mention.accumulation() == Accumulation.SINCE);
        if (named.size() > 1 || named.contains(null)) {
            return began && told != null ? Optional.of(new Said(told, Accumulation.SINCE)) : Optional.empty();
        }
        TimePeriod period = named.isEmpty() ? year : named.get(0);
        if (runsOn(text)) {
            boolean ofItsOwn = told != null && told.start().equals(period.start());
            return ofItsOwn ? Optional.of(new Said(told, Accumulation.PERIOD)) : since(period.start(), last);
        }
        boolean upToNow = Stream.of("to_date", "report_period").anyMatch(list -> holds(text, list));
        if (named.isEmpty()) {
            boolean open = published == null && holds(text, "to_date");
            return open ? Optional.empty() : Optional.of(new Said(year, Accumulation.PERIOD));
        }
        boolean pointInTime = period.freq().equals("D") || period.freq().equals("M");
        if (upToNow && pointInTime && type != MeasureType.STOCK) {
            return Optional.of(new Said(TimePeriod.span(year.start(), period.end()), Accumulation.YTD));
        }
        return Optional.of(new Said(period, accumulation(mentions)));
    }

    private static List<TimePeriod> named(List<PeriodMention> mentions) {
        return mentions.stream()
                .filter(mention -> !mention.own() && !mention.clauseOnly())
                .map(PeriodMention::period)
                .distinct()
                .toList();
    }

    /** Null where neither is known. */
    private static LocalDate lastDay(TimePeriod told, LocalDate published) {
        return published == null && told != null ? told.end() : published;
    }

    /** What spans more than a year began before the year it is told in. */
    private static Accumulation accumulation(TimePeriod span) {
        return span.isLongerThanAYear() ? Accumulation.SINCE : Accumulation.PERIOD;
    }

    private static Accumulation accumulation(List<PeriodMention> mentions) {
        return mentions.stream()
                .filter(mention -> !mention.own() && !mention.clauseOnly())
                .map(PeriodMention::accumulation)
                .findFirst()
                .orElse(Accumulation.PERIOD);
    }

    private static Optional<Said> since(LocalDate origin, LocalDate published) {
        if (published == null || published.isBefore(origin)) {
            return Optional.empty();
        }
        boolean ofOneYear = published.getYear() == origin.getYear();
        boolean newYear = origin.getDayOfYear() == 1;
        return Optional.of(new Said(
                TimePeriod.span(origin, published),
                ofOneYear ? newYear ? Accumulation.YTD : Accumulation.PERIOD : Accumulation.SINCE));
    }

    /** 去年以来, 2021年以来; 今年以来 is the year itself. */
    private boolean runsOn(String text) {
        String rest = text;
        for (String word : words.words("report_period")) {
            rest = rest.replace(word, "");
        }
        return words.words("since_after").stream().anyMatch(rest::contains);
    }

    private boolean holds(String text, String list) {
        return words.words(list).stream().anyMatch(text::contains);
    }

    /** Whether the periods named, and since when they run, are all that is said; 年初 is a day, and none is told. */
    private boolean isUnderstood(String text, List<PeriodMention> mentions) {
        return !mentions.isEmpty()
                && !holds(text, "opening")
                && isOnlyOf(List.of("since_after", "summed_up"), unread(text, mentions));
    }

    private static String unread(String text, List<PeriodMention> mentions) {
        StringBuilder rest = new StringBuilder(text);
        mentions.forEach(mention -> {
            for (int at = mention.start(); at < mention.end(); at++) {
                rest.setCharAt(at, ' ');
            }
        });
        return SAYS_NOTHING.matcher(rest).replaceAll(" ").strip();
    }

    private boolean isOnlyOf(List<String> lists, String unread) {
        String rest = unread;
        List<String> longestFirst = lists.stream()
                .flatMap(list -> words.words(list).stream())
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String word : longestFirst) {
            rest = rest.replace(word, " ");
        }
        return rest.isBlank();
    }
}
