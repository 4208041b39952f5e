package org.fazhi.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.period.TimePeriod;

/**
 * What is known of a report before its figures are read.
 *
 * @param refArea code, or county code - township name; null where unknown
 * @param areaName the place as the report names it; null where unknown
 * @param period the report's period; null where unknown
 * @param cutOff last day its figures can tell of, the signing date at the latest; null where unknown
 * @param places names of places inside the report's place
 * @param title what it is about, also where the text does not repeat it; null where it has none
 */
public record ReportContext(
        String refArea, String areaName, TimePeriod period, LocalDate cutOff, Places places, String title) {
    private static final int COUNTY_CODE = 6;

    public ReportContext(String refArea, String areaName, TimePeriod period, LocalDate cutOff, Places places) {
        this(refArea, areaName, period, cutOff, places, null);
    }

    /** Whether the place is a township or smaller. */
    boolean isTownship() {
        return refArea != null && refArea.length() > COUNTY_CODE;
    }

    /** Whether the place is a prefecture or province: its code ends in 00. */
    boolean isAboveCounties() {
        return refArea != null && refArea.length() == COUNTY_CODE && refArea.endsWith("00");
    }

    /** A place by code and name. */
    public record Place(String code, String name) {}

    /** A place named in the text, as seen from the report's place. */
    public interface Places {
        Places NONE = (name, within) -> Optional.empty();

        /** The place of the code and those above it, nearest first; empty where they are unknown. */
        default List<Place> upward(String refArea) {
            return List.of();
        }

        /**
         * Where the longest stretch ends that begins at an offset of a text, ends by {@code limit} and may be the name of a place;
         * -1 for none.
         */
        default int endOfName(String text, int at, int limit) {
            return limit > at ? limit : -1;
        }

        /** Code of the place of this name inside {@code within}; empty where there is none or more than one. */
        Optional<String> codeOf(String name, String within);
    }
}
