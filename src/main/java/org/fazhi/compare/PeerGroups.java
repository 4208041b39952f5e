package org.fazhi.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.fazhi.catalog.PeerGroupDef;

/**
 * Splits places into the groups of {@code peers.yaml}; a place may be in several. Province and prefecture are read from
 * the code, as GB/T 2260 builds it: two digits, four digits. Size is the delivered denominator of the value's year; a
 * place whose size is not known is in no group of its size.
 */
final class PeerGroups {
    /** PEER_GROUP to its members. */
    static Map<String, List<Candidate>> of(Collection<Candidate> candidates, ComparisonRules rules) {
        Map<String, List<Candidate>> groups = new TreeMap<>();
        for (Candidate candidate : candidates) {
            for (PeerGroupDef peer : rules.peers()) {
                id(peer, candidate, rules.exposures())
                        .ifPresent(id -> groups.computeIfAbsent(id, none -> new ArrayList<>())
                                .add(candidate));
            }
        }
        return groups;
    }

    private static Optional<String> id(PeerGroupDef peer, Candidate candidate, Exposures exposures) {
        boolean isMember = (peer.levels().isEmpty() || peer.levels().contains(candidate.level()))
                && (peer.areas().isEmpty() || peer.areas().contains(candidate.area()));
        if (!isMember) {
            return Optional.empty();
        }
        String id = within(peer, candidate.area());
        if (peer.sizeOf() == null) {
            return Optional.of(id);
        }
        OptionalDouble size = exposures.of(candidate.area(), candidate.period(), peer.sizeOf());
        return size.isPresent() ? Optional.of(id + "/" + band(peer.bands(), size.getAsDouble())) : Optional.empty();
    }

    private static String within(PeerGroupDef peer, String area) {
        return switch (peer.within()) {
            case "province" -> peer.id() + "/" + area.substring(0, 2) + "0000";
            case "prefecture" -> peer.id() + "/" + area.substring(0, 4) + "00";
            default -> peer.id();
        };
    }

    /** {@code 0-299999}, {@code 300000-599999}, {@code 1000000-}. */
    private static String band(List<Long> starts, double size) {
        long from = 0;
        for (long start : starts) {
            if (size < start) {
                return from + "-" + (start - 1);
            }
            from = start;
        }
        return from + "-";
    }

    private PeerGroups() {}
}
