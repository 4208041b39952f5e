package org.fazhi.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.catalog.PeerGroupDef;
import org.fazhi.schema.Col;

/**
 * Splits places into the groups of {@code peers.yaml}; a place may be in several. Province and prefecture are read from
 * the code, as GB/T 2260 builds it: two digits, four digits.
 */
final class PeerGroups {
    /** PEER_GROUP to its members. */
    static Map<String, List<Candidate>> of(Collection<Candidate> candidates, List<PeerGroupDef> peers) {
        Map<String, List<Candidate>> groups = new TreeMap<>();
        for (Candidate candidate : candidates) {
            String level = candidate.row().getAs(Col.AREA_LEVEL);
            for (PeerGroupDef peer : peers) {
                if (peer.levels().contains(level)) {
                    groups.computeIfAbsent(id(peer, candidate.area()), id -> new ArrayList<>())
                            .add(candidate);
                }
            }
        }
        return groups;
    }

    private static String id(PeerGroupDef peer, String area) {
        return switch (peer.within()) {
            case "province" -> peer.id() + "/" + area.substring(0, 2) + "0000";
            case "prefecture" -> peer.id() + "/" + area.substring(0, 4) + "00";
            default -> peer.id();
        };
    }

    private PeerGroups() {}
}
