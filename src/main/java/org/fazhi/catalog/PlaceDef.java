package org.fazhi.catalog;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A place code and the name it had from {@code validFrom} on.
 *
 * @param code GB/T 2260, six digits, or nine for a township
 * @param level nation, province, prefecture, county, district, county_city, autonomous_county, banner, township
 * @param parent code above, null for the nation
 * @param validFrom first day as far as the source reaches, null where it reaches no beginning
 * @param validTo last day, null while valid
 * @param successor code that took its place, null where none
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
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
