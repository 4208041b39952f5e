package org.fazhi.catalog;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.Range;

/** What the files must agree on among themselves: no name without a thing, no thing claimed twice. */
final class CatalogChecks {
    /** Arrangements are counted in doubles, which hold 18! exactly and 19! no more. */
    private static final Range<Integer> EXACT_PERIODS = Range.of(2, 18);

    private final CatalogReader read;
    private final Faults faults;
    private final CatalogNames names;

    CatalogChecks(CatalogReader read, Faults faults) {
        this.read = read;
        this.faults = faults;
        names = new CatalogNames(read, faults);
    }

    void check() {
        new IndicatorChecks(read, faults, names).check();
        checkUnits();
        checkBreaks();
        new PeerChecks(read, faults, names).check();
        new IndexChecks(read, faults, names).check();
        new CorrectionChecks(read, faults).check(read.corrections, names.indicators, names.codes);
        checkSettings();
    }

    private void checkUnits() {
        for (UnitDef unit : read.units) {
            At at = names.at("units.csv", unit.word() + "," + unit.family());
            names.exist(at, unit.word(), List.of(unit.family()), names.families, "unit family");
        }
    }

    private void checkBreaks() {
        Set<String> known = new HashSet<>(names.codes);
        known.addAll(names.themes);
        for (BreakDef one : read.breaks) {
            names.exist(names.at("breaks.csv", one.id()), one.id(), List.of(one.scope()), known, "indicator or theme");
        }
    }

    private void checkSettings() {
        if (read.settings == null) {
            return;
        }
        List<String> noted = List.copyOf(read.settings.delivered().scopeNotes().keySet());
        names.exist(names.at("pipeline.yaml", "delivered"), "delivered.scope_notes", noted, names.scopes, "scope");
        for (BalanceDef balance : read.settings.checks().balances()) {
            names.exist(names.at("pipeline.yaml", "checks"), balance.id(), balance.codes(), names.codes, "indicator");
        }
        read.settings.checks().carriedOver().forEach((concluded, cameIn) -> {
            At at = names.at("pipeline.yaml", "checks");
            names.exist(at, "checks.carried_over", List.of(concluded), names.codes, "indicator");
            names.exist(at, "checks.carried_over", cameIn, names.codes, "indicator");
        });
        List<String> counted = List.copyOf(read.settings.comparison().heads().keySet());
        names.exist(
                names.at("pipeline.yaml", "comparison"), "comparison.heads", counted, names.families, "unit family");
        read.settings
                .checks()
                .disjoint()
                .values()
                .forEach(kinds -> names.exist(
                        names.at("pipeline.yaml", "checks"), "checks.disjoint", kinds, names.codes, "indicator"));
        read.settings.places().hosts().keySet().stream()
                .filter(code -> read.places.of(code).isEmpty())
                .forEach(code -> faults.add(
                        names.at("pipeline.yaml", "places"), "places.hosts: place code '" + code + "' does not exist"));
        try {
            read.settings.punctuality().deadline();
        } catch (DateTimeException noSuchDay) {
            faults.add(
                    names.at("pipeline.yaml", "punctuality"),
                    "punctuality: there is no such day: " + noSuchDay.getMessage());
        }
        if (!EXACT_PERIODS.contains(read.settings.trend().exactMaxPeriods())) {
            faults.add(
                    names.at("pipeline.yaml", "trend"),
                    "trend.exact_max_periods must lie between " + EXACT_PERIODS.getMinimum() + " and "
                            + EXACT_PERIODS.getMaximum());
        }
    }
}
