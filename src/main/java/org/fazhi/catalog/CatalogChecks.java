package org.fazhi.catalog;

import java.util.HashSet;
import java.util.Set;

/** What the files must agree on among themselves. */
final class CatalogChecks {
    private final CatalogReader read;
    private final Faults faults;
    private final Set<String> codes = new HashSet<>();
    private final Set<String> themes = new HashSet<>();

    CatalogChecks(CatalogReader read, Faults faults) {
        this.read = read;
        this.faults = faults;
        read.indicators.forEach(indicator -> {
            codes.add(indicator.code());
            themes.add(indicator.theme());
        });
    }

    void check() {
        checkUnits();
    }

    private void checkUnits() {
        Set<String> families = new HashSet<>();
        read.families.forEach(family -> families.add(family.code()));
        for (UnitDef unit : read.units) {
            if (!families.contains(unit.family())) {
                At at = read.where.get("units.csv " + unit.word() + "," + unit.family());
                faults.add(at, "family '" + unit.family() + "' is not in families.csv");
            }
        }
    }
}
