package org.fazhi.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the files must agree on among themselves: no name without a thing, no thing claimed twice. */
final class CatalogChecks {
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
        checkDatedWords();
        new PeerChecks(read, faults, names).check();
        new IndexChecks(read, faults, names).check();
        new CorrectionChecks(read, faults).check(read.corrections, names.indicators, names.codes);
        if (read.settings != null) {
            new SettingsChecks(read.settings, read.places, faults, names).check();
        }
    }

    private void checkUnits() {
        for (UnitDef unit : read.units) {
            At at = names.at("units.csv", unit.word() + "," + unit.family());
            names.exist(at, unit.word(), List.of(unit.family()), names.families, "unit family");
        }
    }

    private void checkDatedWords() {
        for (String list : PeriodWords.DATED) {
            read.periods.words(list).stream()
                    .filter(word -> !PeriodWords.DATED_WORD.matcher(word).matches())
                    .forEach(word -> faults.add(
                            names.at("periods.yaml", list),
                            list + " wants name=2021 or name=2022-10, not '" + word + "'"));
        }
    }

    private void checkBreaks() {
        Set<String> known = new HashSet<>(names.codes);
        known.addAll(names.themes);
        for (BreakDef one : read.breaks) {
            names.exist(names.at("breaks.csv", one.id()), one.id(), List.of(one.scope()), known, "indicator or theme");
        }
    }
}
