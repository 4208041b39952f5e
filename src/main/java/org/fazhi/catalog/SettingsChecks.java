package org.fazhi.catalog;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** {@code pipeline.yaml}: names it uses exist, its days and years fit one another. */
final class SettingsChecks {
    private static final String FILE = "pipeline.yaml";

    private final Settings settings;
    private final PlaceRows places;
    private final Faults faults;
    private final CatalogNames names;

    SettingsChecks(Settings settings, PlaceRows places, Faults faults, CatalogNames names) {
        this.settings = settings;
        this.places = places;
        this.faults = faults;
        this.names = names;
    }

    void check() {
        checkNames();
        checkDeadline();
        checkYears();
    }

    private void checkNames() {
        exist("delivered.scope_notes", settings.delivered().scopeNotes().keySet(), names.scopes, "scope");
        settings.checks()
                .balances()
                .forEach(one -> exist("checks.balances " + one.id(), one.codes(), names.codes, "indicator"));
        settings.checks().carriedOver().forEach((concluded, cameIn) -> {
            exist("checks.carried_over", List.of(concluded), names.codes, "indicator");
            exist("checks.carried_over", cameIn, names.codes, "indicator");
        });
        exist("comparison.heads", settings.comparison().heads().keySet(), names.families, "unit family");
        settings.checks()
                .disjoint()
                .values()
                .forEach(kinds -> exist("checks.disjoint", kinds, names.codes, "indicator"));
        settings.places().hosts().keySet().stream()
                .filter(code -> places.of(code).isEmpty())
                .forEach(code -> fault("places.hosts", "place code '" + code + "' does not exist"));
    }

    private void checkDeadline() {
        try {
            settings.punctuality().deadline();
        } catch (DateTimeException noSuchDay) {
            fault("punctuality", "there is no such day: " + noSuchDay.getMessage());
        }
    }

    private void checkYears() {
        Settings.Delivered delivered = settings.delivered();
        if (delivered.earliestYear() > delivered.latestYear()) {
            fault(
                    "delivered.earliest_year",
                    delivered.earliestYear() + " is after latest_year, " + delivered.latestYear());
        }
    }

    private void exist(String key, Collection<String> used, Set<String> known, String kind) {
        names.exist(at(key), key, List.copyOf(used), known, kind);
    }

    private void fault(String key, String what) {
        faults.add(at(key), key + ": " + what);
    }

    /** The section a key stands in. */
    private At at(String key) {
        return names.at(FILE, key.replaceFirst("[. ].*", ""));
    }
}
