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
 * Splits places into the groups of {@code peers.yaml}; a place may be in several. The province is read from the code, as
 * GB/T 2260 builds it, and {@link Prefectures} knows the prefecture; a place of none is in no group within one. Size is the delivered denominator of the value's year; a
 * place whose size is not known is in no group of its size.
 */
final class PeerGroups {
    /** PEER_GROUP to its members. */
    static Map<String, List<Candidate>> of(Collection<Candidate> candidates, ComparisonRules rules) {
        Map<String, List<Candidate>> groups = new TreeMap<>();
        for (Candidate candidate : candidates) {
            for (PeerGroupDef peer : rules.peers()) {
                id(peer, candidate, rules).ifPresent(id -> groups.computeIfAbsent(id, none -> new ArrayList<>())
                        .add(candidate));
            }
        }
        return groups;
    }

    private static Optional<String> id(PeerGroupDef peer, Candidate candidate, ComparisonRules rules) {
        boolean isMember = (peer.levels().isEmpty() || peer.levels().contains(candidate.level()))
                && (peer.areas().isEmpty() || peer.areas().contains(candidate.area()));
        if (!isMember) {
            return Optional.empty();
        }
        Optional<String> id = within(peer, candidate.area(), rules.prefectures());
        if (peer.sizeOf() == null) {
            return id;
        }
        OptionalDouble size = rules.exposures().of(candidate.area(), candidate.period(), peer.sizeOf());
        return size.isPresent()
                ? id.map(group -> group + "/" + band(peer.bands(), size.getAsDouble()))
                : Optional.empty();
    }

    private static Optional<String> within(PeerGroupDef peer, String area, Prefectures prefectures) {
        return switch (peer.within()) {
            case "province" -> Optional.of(peer.id() + "/" + Prefectures.province(area));
            case "prefecture" -> prefectures.of(area).map(prefecture -> peer.id() + "/" + prefecture);
            default -> Optional.of(peer.id());
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
