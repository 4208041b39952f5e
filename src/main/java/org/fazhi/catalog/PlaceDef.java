package org.fazhi.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A place code and the name it had from {@code validFrom} on.
 *
 * @param code GB/T 2260, six digits, or nine for a township
 * @param level nation, province, prefecture, county, district, county_city, autonomous_county, banner, township
 * @param parent code above, null for the nation
 * @param validFrom first day as far as the source reaches, null where it reaches no beginning
 * @param validTo last day, null while valid
 * @param successor code that took its place, several with blanks between where it was divided, null where none is proven
 */
public record PlaceDef(
        String code,
        String name,
        String level,
        String parent,
        LocalDate validFrom,
        LocalDate validTo,
        String successor,
        String source)
        implements Serializable {
    /** The codes that its land went to; none where a code goes on or nothing is proven. */
    public List<String> successors() {
        return successor == null || successor.equals(code) ? List.of() : List.of(successor.split(" "));
    }

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
