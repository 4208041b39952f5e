package org.fazhi.catalog;

import java.util.List;
import java.util.Set;

/** Peer groups: somebody belongs to each, and its places, levels and sizes exist. */
final class PeerChecks {
    private static final Set<String> WITHIN = Set.of("nation", "province", "prefecture");

    private final CatalogReader read;
    private final Faults faults;
    private final CatalogNames names;

    PeerChecks(CatalogReader read, Faults faults, CatalogNames names) {
        this.read = read;
        this.faults = faults;
        this.names = names;
    }

    void check() {
        for (PeerGroupDef group : read.peers) {
            At at = names.at("peers.yaml", group.id());
            names.exist(at, group.id() + ".levels", group.levels(), PlacesFile.LEVELS, "level");
            if (group.levels().isEmpty() && group.areas().isEmpty()) {
                faults.add(at, "'" + group.id() + "' names neither levels nor areas: nobody belongs to it");
            }
            List<String> unknown = group.areas().stream()
                    .filter(code -> read.places.of(code).isEmpty())
                    .toList();
            if (!unknown.isEmpty()) {
                faults.add(at, group.id() + ".areas: no place has the code " + String.join(", ", unknown));
            }
            if ((group.sizeOf() == null) != group.bands().isEmpty()) {
                faults.add(at, "'" + group.id() + "' wants both size_of and bands, or neither");
            }
            if (!group.bands().equals(group.bands().stream().sorted().distinct().toList())) {
                faults.add(at, group.id() + ".bands: the sizes must rise");
            }
            names.exist(at, group.id() + ".within", List.of(group.within()), WITHIN, "level to compare within");
        }
    }
}
