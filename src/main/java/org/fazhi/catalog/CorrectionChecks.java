package org.fazhi.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.catalog.CorrectionDef.Action;

/** Corrections must be of cells that can be, one a cell, and say what they need to say. */
final class CorrectionChecks {
    private static final Pattern PERIOD =
            Pattern.compile("\\d{4}(-(S[12]|Q[1-4]|\\d{2}(-\\d{2})?))?|\\d{4}-\\d{2}-\\d{2}/P[0-9YMWD]+");

    private final CatalogReader read;
    private final Faults faults;

    CorrectionChecks(CatalogReader read, Faults faults) {
        this.read = read;
        this.faults = faults;
    }

    void check(List<CorrectionDef> corrections, Map<String, IndicatorDef> indicators, Set<String> codes) {
        Map<String, String> claimed = new HashMap<>();
        for (CorrectionDef one : corrections) {
            At at = read.where.get("corrections.yaml " + one.id());
            if (read.places != null && read.places.of(one.refArea()).isEmpty()) {
                faults.add(at, "ref_area " + one.refArea() + " never was a code");
            }
            if (!PERIOD.matcher(one.timePeriod()).matches()) {
                faults.add(at, "time_period '" + one.timePeriod() + "' is no SDMX period");
            }
            boolean knownScope = one.statScope().equals("ALL")
                    || read.scopes.stream().anyMatch(scope -> scope.id().equals(one.statScope()));
            if (!knownScope) {
                faults.add(at, "stat_scope '" + one.statScope() + "' does not exist");
            }
            if (indicators.containsKey(one.indicator())) {
                checkValue(one, indicators.get(one.indicator()), at);
            } else if (!codes.contains(one.indicator())) {
                faults.add(at, "indicator '" + one.indicator() + "' does not exist");
            }
            String cell = String.join(" ", one.refArea(), one.indicator(), one.statScope(), one.timePeriod())
                    + (one.denominator() == null ? "" : " " + one.denominator());
            String first = claimed.putIfAbsent(cell, one.at());
            if (first != null) {
                faults.add(at, "the cell " + cell + " has a correction already: " + first);
            }
        }
    }

    private void checkValue(CorrectionDef one, IndicatorDef indicator, At at) {
        if (one.action() == Action.OVERRIDE && one.value() == null) {
            faults.add(at, "action override wants a value");
        }
        if (one.action() != Action.OVERRIDE && one.value() != null) {
            faults.add(at, "action " + one.action().name().toLowerCase(java.util.Locale.ROOT) + " takes no value");
        }
        boolean fits = one.unit() == null
                || Catalog.units(one.unit(), read.units).stream()
                        .anyMatch(unit -> indicator.units().contains(unit.family()));
        if (!fits) {
            faults.add(
                    at,
                    "unit '" + one.unit() + "' counts nothing that " + indicator.code() + " accepts: "
                            + String.join(", ", indicator.units()));
        }
    }
}
