package org.fazhi.load;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.catalog.Settings;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/** DATE_PUBLISHED and TIME_PERIOD: when the figure was published, and the span it is of. */
final class DeliveredPeriod {
    private static final Pattern START_AND_END = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

    private final Settings.Delivered settings;
    private final int toleranceDays;

    DeliveredPeriod(Settings settings) {
        this.settings = settings.delivered();
        this.toleranceDays = settings.periods().cutoffToleranceDays();
    }

    void read(Draft draft) {
        published(draft);
        draft.set(Col.ACCUMULATION, "PERIOD");
        String code = draft.said(Col.TIME_PERIOD);
        if (code != null) {
            period(draft, code);
        } else if (draft.said(Col.RAW_PERIOD) == null) {
            draft.reject(Reason.MISSING_FIELD, "neither TIME_PERIOD nor RAW_PERIOD");
        }
        // printed and not understood by who delivered it: the figure is read, and refused by whoever needs a period
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
        draft.set(Col.FREQ, period.freq());
        draft.set(Col.TIME_PERIOD, period.code());
        draft.set(Col.PERIOD_START, period.start());
        draft.set(Col.PERIOD_END, cutOff(period, draft.get(Col.DATE_PUBLISHED)));
        draft.set(Col.ACCUMULATION, accumulation(period));
    }

    /** A page published in the last days of a period tells of the whole of it; one published earlier cannot. */
    private LocalDate cutOff(TimePeriod period, LocalDate published) {
        return published != null
                        && !published.isBefore(period.start())
                        && published.isBefore(period.end().minusDays(toleranceDays))
                ? published
                : period.end();
    }

    private static String hint(String code) {
        Matcher span = START_AND_END.matcher(code);
        if (!span.matches()) {
            return "";
        }
        // ISO dates are in the order of time as text
        boolean backwards = span.group(2).compareTo(span.group(1)) < 0;
        return backwards ? ": it ends before it begins" : ": write start/duration, " + span.group(1) + "/P9M";
    }

    /** A span from New Year on is a year to date; one longer than a year began before the year it is told in. */
    private static String accumulation(TimePeriod period) {
        if (!period.freq().isEmpty()) {
            return "PERIOD";
        }
        if (period.end().isAfter(period.start().plusYears(1).minusDays(1))) {
            return "SINCE";
        }
        return period.start().getDayOfYear() == 1 ? "YTD" : "PERIOD";
    }
}
