package org.fazhi.heading;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.catalog.PlaceDef;
import org.fazhi.period.TimePeriod;
import org.fazhi.place.Places;
import org.fazhi.place.RefArea;
import org.fazhi.script.Script;

/**
 * What a report says of itself. Every part is null where the text does not tell.
 *
 * @param script it is written in
 * @param title as printed
 * @param issuer issuing body as printed
 * @param place row of the place catalogue; a township's own row
 * @param ambiguousName the name that several places have, null where {@code place} is known or no place is named
 * @param period the period told of
 * @param periodEnd cut-off: the earlier of the period's end and the signing date
 * @param datePrinted signing or publishing date as printed
 * @param datePublished the date to go by
 * @param corrected whether a rule put {@code datePublished} in the place of the printed date
 * @param sourceUrl address of the page, null where it is not told
 * @param placeConflict evidence for another place, null where there is none
 * @param periodConflict evidence for another period, null where there is none
 * @param notes evidence for each part, and the candidates where the place is ambiguous
 */
public record Heading(
        Script script,
        String title,
        String issuer,
        PlaceDef place,
        String ambiguousName,
        TimePeriod period,
        LocalDate periodEnd,
        LocalDate datePrinted,
        LocalDate datePublished,
        boolean corrected,
        String sourceUrl,
        String placeConflict,
        String periodConflict,
        List<String> notes) {
    public Heading {
        notes = List.copyOf(notes);
    }

    /** REF_AREA as the text supports it, null where the place is unknown. */
    public RefArea refArea() {
        return place == null ? null : Places.refArea(place);
    }
}
