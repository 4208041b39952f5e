package org.fazhi.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Settings;
import org.fazhi.grammar.Kind;
import org.fazhi.grammar.PeriodPhrases.Said;
import org.fazhi.period.Accumulation;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/**
 * DATE_PUBLISHED and TIME_PERIOD: when the figure was published, and the span it is of. Without a TIME_PERIOD the words of
 * RAW_PERIOD are read; beside one they tell of a count since an earlier year, or of the part of it that the figure is of.
 * Words beside it that are not understood, or that are of another period, refuse the figure.
 */
final class DeliveredPeriod {
    private static final String WHAT_TO_WRITE =
            ": write the period as 2023-S1, 2023-01-01/P9M or 2023-09 into TIME_PERIOD, or its words in full (2023年1-9月)";
    private static final Pattern START_AND_END = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

    private final Settings.Delivered settings;
    private final PeriodAlgebra algebra;
    private final DeliveredPeriodWords words;

    DeliveredPeriod(Catalog catalog) {
        this.words = new DeliveredPeriodWords(catalog);
        this.settings = catalog.settings().delivered();
        this.algebra = PeriodAlgebra.of(catalog.settings());
    }

    void read(Draft draft) {
        published(draft);
        draft.set(Col.ACCUMULATION, "PERIOD");
        String code = draft.said(Col.TIME_PERIOD);
        String printed = draft.said(Col.RAW_PERIOD);
        if (code == null && printed == null) {
            draft.reject(Reason.MISSING_FIELD, "neither TIME_PERIOD nor RAW_PERIOD");
            return;
        }
        Optional<Said> said = printed == null ? Optional.empty() : words.read(draft, printed);
        if (code != null) {
            period(draft, code);
            said.ifPresent(one -> narrowed(draft, one, printed));
            if (printed != null && said.isEmpty()) {
                unread(draft, printed);
            }
        } else {
            // words that name no period: the figure is read, and refused by whoever needs one
            said.ifPresent(one -> period(draft, one.period().code()));
        }
        said.map(Said::accumulation)
                .filter(Accumulation.SINCE::equals)
                .ifPresent(since -> draft.set(Col.ACCUMULATION, since.name()));
    }

    /** 全年预计 beside 2023: what is not understood may well say that the figure is not of the period told. */
    private void unread(Draft draft, String printed) {
        if (draft.isRejected()) {
            return;
        }
        if (words.isImpossible(draft, printed)) {
            draft.reject(Reason.BAD_PERIOD, "RAW_PERIOD '" + printed + "' is an impossible period");
        } else if (!words.agree(draft, printed)) {
            String told = "' beside TIME_PERIOD '" + draft.get(Col.TIME_PERIOD) + "'";
            draft.reject(
                    Reason.PERIOD_UNKNOWN,
                    "RAW_PERIOD '" + printed + told + " is no period that can be told" + WHAT_TO_WRITE);
        }
    }

    /** 截至2023年9月底 beside 2023: the words are the report's, the code is somebody's summary of them. */
    private void narrowed(Draft draft, Said said, String printed) {
        if (draft.isRejected()) {
            return;
        }
        TimePeriod named = said.period();
        TimePeriod period = TimePeriod.parse(draft.get(Col.TIME_PERIOD)).orElseThrow();
        if (words.isOpening(draft, printed) && named.end().isBefore(period.start())) {
            period(draft, named.code());
            return;
        }
        boolean isApart = named.end().isBefore(period.start()) || named.start().isAfter(period.end());
        if (isApart || isWider(draft, said, period) && !isToldTheEnd(printed, named, period)) {
            draft.reject(
                    Reason.BAD_PERIOD,
                    "TIME_PERIOD '" + period.code() + "' is not the RAW_PERIOD " + printed + ": write TIME_PERIOD "
                            + named.code() + " if the words are right");
        } else if (isPart(draft, said, period) && !isToldTheEnd(printed, named, period)) {
            period(draft, named.code());
        }
    }

    /** 2023年 beside 2023-S1; the year of a stock is that of its last day. */
    private boolean isWider(Draft draft, Said said, TimePeriod period) {
        TimePeriod named = said.period();
        boolean endsLater = algebra.isEarlier(period.end(), named.end());
        boolean beginsEarlier = algebra.isEarlier(named.start(), period.start()) && words.isNoStock(draft);
        return said.accumulation() != Accumulation.SINCE && !period.isLongerThanAYear() && (endsLater || beginsEarlier);
    }

    /** Of a stock its last day counts, of all else each day: a single one is an event. */
    private boolean isPart(Draft draft, Said said, TimePeriod period) {
        TimePeriod named = said.period();
        boolean endsEarlier = algebra.isEarlier(named.end(), period.end());
        boolean beginsLater = algebra.isEarlier(period.start(), named.start());
        boolean isPointOfStock = words.isStock(draft) && List.of("D", "M").contains(named.freq());
        return said.accumulation() != Accumulation.SINCE
                && !period.isLongerThanAYear()
                && period.holds(named)
                && (endsEarlier || beginsLater && !isPointOfStock);
    }

    /** 今年以来 beside nine months. */
    private boolean isToldTheEnd(String printed, TimePeriod named, TimePeriod period) {
        return period.freq().isEmpty() && named.start().equals(period.start()) && words.isOpen(printed);
    }

    private static void published(Draft draft) {
        String published = draft.said(Col.DATE_PUBLISHED);
        if (published != null) {
            try {
                draft.set(Col.DATE_PUBLISHED, LocalDate.parse(published));
            } catch (DateTimeParseException noDate) {
                draft.reject(Reason.BAD_DATE, "DATE_PUBLISHED '" + published + "' is no date YYYY-MM-DD");
            }
        }
    }

    private void period(Draft draft, String code) {
        draft.set(Col.TIME_PERIOD, code);
        Optional<TimePeriod> parsed = TimePeriod.parse(code);
        if (parsed.isEmpty()) {
            draft.reject(Reason.BAD_PERIOD, "TIME_PERIOD '" + code + "' is no SDMX period" + hint(code));
            return;
        }
        TimePeriod period = parsed.get();
        if (period.start().getYear() < settings.earliestYear() || period.end().getYear() > settings.latestYear()) {
            draft.reject(
                    Reason.BAD_PERIOD,
                    "TIME_PERIOD '" + code + "' is outside " + settings.earliestYear() + " to "
                            + settings.latestYear());
            return;
        }
        LocalDate published = draft.get(Col.DATE_PUBLISHED);
        boolean target = Kind.TARGET.code().equals(draft.said(Col.KIND));
        if (published != null && published.isBefore(period.start()) && !target) {
            draft.reject(Reason.BAD_PERIOD, "published " + published + ", before TIME_PERIOD '" + code + "' begins");
            return;
        }
        draft.set(Col.FREQ, period.freq());
        draft.set(Col.TIME_PERIOD, period.code());
        draft.set(Col.PERIOD_START, period.start());
        draft.set(Col.PERIOD_END, target ? period.end() : algebra.toldUpTo(period, published));
        draft.set(Col.ACCUMULATION, accumulation(period));
    }

    private static String hint(String code) {
        Matcher span = START_AND_END.matcher(code);
        if (!span.matches()) {
            return "";
        }
        try {
            LocalDate first = LocalDate.parse(span.group(1));
            LocalDate last = LocalDate.parse(span.group(2));
            return last.isBefore(first)
                    ? ": it ends before it begins"
                    : ": write " + TimePeriod.span(first, last).code();
        } catch (DateTimeParseException noDate) {
            return "";
        }
    }

    /** A span from New Year on is a year to date; one longer than a year began before the year it is told in. */
    private static String accumulation(TimePeriod period) {
        if (!period.freq().isEmpty()) {
            return "PERIOD";
        }
        if (period.isLongerThanAYear()) {
            return "SINCE";
        }
        return period.start().getDayOfYear() == 1 ? "YTD" : "PERIOD";
    }
}
