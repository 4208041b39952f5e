package org.fazhi.heading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.Hosts;
import org.fazhi.place.Places;
import org.fazhi.place.Resolution;
import org.fazhi.script.Script;

/**
 * Reads headings: what a report says of itself in its text, then what its page says beside it; a {@link Sidecar} wins over
 * both, and what it overrules is a conflict. Safe for several threads.
 */
public final class Headings {
    private final Places places;
    private final HeadingWords words;
    private final PeriodFinder periods;
    private final PeriodAlgebra algebra;
    private final Hosts hosts;

    public Headings(Places places, Catalog catalog) {
        this.places = places;
        this.words = HeadingWords.of(catalog.grammar());
        this.periods = new PeriodFinder(new PeriodPatterns(catalog.periods()));
        this.algebra = PeriodAlgebra.of(catalog.settings());
        this.hosts = Hosts.of(catalog.settings().places().hosts());
    }

    /** Of a text alone. */
    public Heading read(String text) {
        return read(text, "", Map.of(), null);
    }

    /**
     * @param around words of the page beside the text
     * @param meta what the page's head says: title, issuer, site, site_code, date_published, source_url
     * @param beside null where there is no sidecar
     */
    public Heading read(String text, String around, Map<String, String> meta, Sidecar beside) {
        Sidecar told = beside == null ? Sidecar.NONE : beside;
        Script script = Script.of(text);
        Layout layout = Layout.of(text, script, words);
        Page page = Page.of(around, meta);
        Line title = Parts.title(layout);
        Line issuer = Parts.issuer(layout);
        List<String> notes = new ArrayList<>();

        PrintedDates dates = PrintedDates.of(layout, page, told);
        PeriodFinder.Stated stated = periods.stated(layout, title);
        TimePeriod period = period(told, periods.find(layout, title, stated, dates.printed()), notes);
        LocalDate day = period == null ? dates.printed() : period.end();
        String url = told.sourceUrl() != null ? told.sourceUrl() : meta.get("source_url");
        List<PlaceFinder.Found> evidence =
                new PlaceFinder(places, layout, page, day, hosts.codeOf(url)).find(title, issuer);
        Optional<PlaceFinder.Found> best = evidence.stream().findFirst();
        PlaceDef place = place(told, best, notes);
        SigningDate date = SigningDate.check(dates.printed(), period, layout::told);
        dates.note(notes);
        boolean corrected = date.reason() != null && told.datePublished() == null;
        if (corrected) {
            notes.add("date corrected to " + date.used() + ", " + date.reason());
        }
        String placeConflict = Conflicts.place(place, evidence);
        String periodConflict = Conflicts.period(period, stated.all());
        noteConflict("place", placeConflict, notes);
        noteConflict("period", periodConflict, notes);
        return new Heading(
                script,
                told.title() != null ? told.title() : title != null ? title.printed() : meta.get("title"),
                told.issuer() != null ? told.issuer() : issuer != null ? issuer.printed() : meta.get("issuer"),
                place,
                place != null ? null : best.flatMap(Headings::ambiguous).orElse(null),
                period,
                dates.cutOff(told, period, corrected ? date.used() : dates.printed(), algebra),
                dates.printed(),
                dates.published(corrected ? date.used() : null),
                corrected,
                url,
                placeConflict,
                periodConflict,
                notes);
    }

    private static TimePeriod period(Sidecar told, Optional<PeriodFinder.Found> found, List<String> notes) {
        if (told.period() != null) {
            notes.add("period " + told.period().code() + " from sidecar");
            return told.period();
        }
        found.ifPresent(
                one -> notes.add("period " + one.period().code() + " from " + one.where() + " (" + one.words() + ")"));
        return found.map(PeriodFinder.Found::period).orElse(null);
    }

    private static Optional<String> ambiguous(PlaceFinder.Found found) {
        return found.resolution().status() == Resolution.Status.AMBIGUOUS
                ? Optional.of(found.words())
                : Optional.empty();
    }

    private static PlaceDef place(Sidecar told, Optional<PlaceFinder.Found> found, List<String> notes) {
        if (told.place() != null) {
            notes.add("place " + told.place().code() + " " + told.place().name() + " from sidecar");
            return told.place();
        }
        found.ifPresent(place -> {
            String meant = place.resolution().describe();
            notes.add(
                    switch (place.resolution().status()) {
                        case RESOLVED -> "place " + meant + " from " + place.where() + " (" + place.words() + ")";
                        case AMBIGUOUS -> "PLACE_AMBIGUOUS " + place.words() + " in " + place.where() + ": " + meant;
                        case UNKNOWN -> "no place known is " + place.words() + " in " + place.where();
                    });
        });
        return found.flatMap(place -> place.resolution().place()).orElse(null);
    }

    private static void noteConflict(String what, String conflict, List<String> notes) {
        if (conflict != null) {
            notes.add(what + " against " + conflict);
        }
    }
}
