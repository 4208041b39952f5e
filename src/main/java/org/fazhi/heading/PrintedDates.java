package org.fazhi.heading;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;

/**
 * The dates of a report. The signing date cuts the period off; the day a page was published does so only where the report is
 * not signed.
 *
 * @param signed date alone on a line below the text, null where there is none
 * @param page date of publication by the page or the sidecar, null where there is none
 */
record PrintedDates(LocalDate signed, LocalDate page, String pageFrom) {
    static PrintedDates of(Layout layout, Page page, Sidecar told) {
        LocalDate signed = layout.signed() < 0
                ? null
                : Dates.first(layout.lines().get(layout.signed()).text()).orElse(null);
        if (told.datePublished() != null) {
            return new PrintedDates(signed, told.datePublished(), "sidecar");
        }
        LocalDate field = Parts.field(layout);
        return field != null
                ? new PrintedDates(signed, field, "page field")
                : new PrintedDates(signed, page.published().orElse(null), "page");
    }

    /** As printed: the signature's, else the page's. */
    LocalDate printed() {
        return signed != null ? signed : page;
    }

    void note(List<String> notes) {
        if (printed() != null) {
            notes.add("date from " + (signed != null ? "signature" : pageFrom));
        }
    }

    /** @param corrected date that a rule puts in the place of the printed one, null where it need not */
    LocalDate published(LocalDate corrected) {
        if (pageFrom.equals("sidecar") && page != null) {
            return page;
        }
        return corrected != null
                ? corrected
                : page == null || signed != null && page.isBefore(signed) ? printed() : page;
    }

    /** A stated cut-off, else the earlier of the period's end and the day the report was signed or, unsigned, published. */
    LocalDate cutOff(Sidecar told, TimePeriod period, LocalDate day, PeriodAlgebra algebra) {
        if (period == null) {
            return null;
        }
        if (told.periodEnd() != null) {
            return told.periodEnd();
        }
        if (signed == null) {
            return algebra.toldUpTo(period, day);
        }
        boolean cuts = day != null && day.isBefore(period.end()) && !day.isBefore(period.start());
        return cuts ? day : period.end();
    }
}
