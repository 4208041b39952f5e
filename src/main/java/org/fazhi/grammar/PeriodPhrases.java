package org.fazhi.grammar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Lists of words for the last day of what they stand beside. */
    private static final String[] ENDS = {"cutoff_before", "cutoff_after", "to_date"};

    private final Lexicon lexicon;
    private final WordLists lists;
    private final PeriodForms forms;
    private final NamedSpans spans;
    private final PeriodSpelling spelling;
    private final PeriodWords words;

    public PeriodPhrases(Catalog catalog) {
        words = catalog.periods();
        lexicon = new Lexicon(List.of(), List.of(), Map.of(), List.of(), WordLists.of(catalog.grammar(), words));
        lists = new WordLists(lexicon, catalog.grammar());
        forms = new PeriodForms(words);
        spans = new NamedSpans(words);
        spelling = new PeriodSpelling(words, forms);
    }

    /**
     * @param told the period as otherwise told, null where it is not; it gives the year of words that print none
     *     (截至9月底 beside 2023), and 2023年以来 beside 2023 is that year
     * @param published the day that ends what runs 以来 (since); where it is null, the end of what is told does
     * @param type of what is counted: a stock of 目前(2021年1月) is of that month, a flow of the year up to it
     */
    public Optional<Said> read(String printed, TimePeriod told, LocalDate published, MeasureType type) {
        String spelled = type == MeasureType.STOCK ? spelling.ofStock(printed) : spelling.of(printed);
        Optional<TimePeriod> span = TimePeriod.parse(printed.strip())
                .or(() -> TimePeriod.parse(spelled))
                .or(() -> spans.read(spelled, lastDay(told, published)));
        if (span.isPresent()) {
            return span.map(one -> new Said(one, accumulation(one)));
        }
        PeriodPhrase phrase = phrase(spelled);
        Optional<Said> ofPrintedYear = phrase.year(told).flatMap(year -> ofYear(phrase, year, told, published, type));
        boolean began = told != null
                && phrase.runsOn()
                && phrase.years.stream().allMatch(year -> year < told.start().getYear());
        // 项目实施以来, 2019年以来累计: when it began is not known, that it is no count of the period told is
        return ofPrintedYear.isEmpty() && began ? Optional.of(new Said(told, Accumulation.SINCE)) : ofPrintedYear;
    }

    /** Whether the words name a period that never was (2023年1-13月, 2022年至2019年), or begin after what is told. */
    public boolean isImpossible(String printed, TimePeriod told) {
        String spelled = spelling.of(printed);
        PeriodPhrase phrase = phrase(spelled);
        boolean beginsLater = phrase.runsOn()
                && phrase.years.stream().anyMatch(year -> year > told.end().getYear());
        return beginsLater
                || spans.isBackwards(spelled)
                || phrase.year(told).stream()
                        .flatMap(year -> phrase.mentions(year).stream())
                        .anyMatch(PeriodMention::isImpossible);
    }

    /** Whether words that name no period by themselves agree with the one told: 截止11月 ends it, 年底 is its last day. */
    public boolean agrees(String printed, TimePeriod told) {
        PeriodPhrase phrase = phrase(spelling.of(printed));
        boolean ofItsYear =
                phrase.years.stream().allMatch(year -> year == told.start().getYear());
        Optional<TimePeriod> year = ofItsYear ? phrase.year(told) : Optional.empty();
        if (year.isEmpty()) {
            return false;
        }
        if (phrase.opens()) {
            // 年初 beside a January
            return told.freq().equals("M") && told.start().equals(year.get().start());
        }
        List<PeriodMention> mentions = phrase.mentions(year.get());
        List<TimePeriod> named = named(mentions);
        return phrase.holds(ENDS)
                && phrase.saysNoMoreThan(mentions, ENDS)
                && named.stream().allMatch(one -> one != null && one.end().equals(told.end()))
                && (!named.isEmpty() || told.end().equals(year.get().end()));
    }

    /** Whether the words leave the end open (今年以来, 截至目前), so that it is for others to tell. */
    public boolean isOpen(String printed) {
        return phrase(spelling.of(printed)).holds("since_after", "to_date");
    }

    /** Whether the words tell of the day on which a year begins (年初, 上年末). */
    public boolean isOpening(String printed) {
        return phrase(spelling.of(printed)).opens();
    }

    private PeriodPhrase phrase(String spelled) {
        return new PeriodPhrase(new MarkedText(lexicon, lists, PlainText.of(spelled), null), forms, words);
    }

    /** Understood are the periods named, and since when they run, where they are all that is said; 年初 is a day, and only a stock has one. */
    private static Optional<Said> ofYear(
            PeriodPhrase phrase, TimePeriod year, TimePeriod told, LocalDate published, MeasureType type) {
        List<PeriodMention> mentions = phrase.mentions(year);
        if (phrase.opens()) {
            return type == MeasureType.STOCK ? opening(phrase, year, mentions, published) : Optional.empty();
        }
        boolean understood = !mentions.isEmpty() && phrase.saysNoMoreThan(mentions, "since_after", "summed_up");
        return understood ? said(phrase, year, told, mentions, published, type) : Optional.empty();
    }

    /**
     * 年初 is the end of the year before. 上年末 beside 2023 is so too where it was said in 2023; said later, it may be the end of
     * 2023; a year printed beside it (上年末(2022年)) is its own.
     */
    private static Optional<Said> opening(
            PeriodPhrase phrase, TimePeriod year, List<PeriodMention> mentions, LocalDate published) {
        boolean isPrinted = !phrase.years.isEmpty();
        boolean isOfPrior = phrase.holds("prior_year");
        boolean isKnown = !isOfPrior
                || isPrinted
                || published != null && published.getYear() == year.start().getYear();
        int before = year.start().getYear() - (isOfPrior && isPrinted ? 0 : 1);
        return isKnown && phrase.saysNoMoreThan(mentions)
                ? Optional.of(new Said(TimePeriod.year(before), Accumulation.PERIOD))
                : Optional.empty();
    }

    private static Optional<Said> said(
            PeriodPhrase phrase,
            TimePeriod year,
            TimePeriod told,
            List<PeriodMention> mentions,
            LocalDate published,
            MeasureType type) {
        // 去年 beside 2023: of 2023 only where it was said in 2024
        boolean lastYearOfNone = phrase.years.isEmpty() && phrase.holds("prior_year");
        if (lastYearOfNone
                && (published == null || published.getYear() != year.start().getYear() + 1)) {
            return Optional.empty();
        }
        // 去年(2022年), 去年以来(2021年): the year printed says which one is meant
        LocalDate last = lastDay(told, published);
        if (phrase.runsOn() && phrase.holds("prior_year")) {
            return since(year.start(), last);
        }
        List<TimePeriod> named = named(mentions);
        // 近三年来, 历年: since an origin that is not said
        boolean began = mentions.stream().anyMatch(mention -> mention.accumulation() == Accumulation.SINCE);
        if (named.size() > 1 || named.contains(null)) {
            return began && told != null ? Optional.of(new Said(told, Accumulation.SINCE)) : Optional.empty();
        }
        TimePeriod period = named.isEmpty() ? year : named.get(0);
        if (phrase.runsOn()) {
            boolean ofItsOwn = told != null && told.start().equals(period.start());
            return ofItsOwn ? Optional.of(new Said(told, Accumulation.PERIOD)) : since(period.start(), last);
        }
        if (named.isEmpty()) {
            boolean open = published == null && phrase.holds("to_date");
            return open ? Optional.empty() : Optional.of(new Said(year, Accumulation.PERIOD));
        }
        boolean upToNow = phrase.holds("to_date", "report_period");
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
}
