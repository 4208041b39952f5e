package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * Places compared with one another: those of some levels, of a list, or both.
 *
 * @param id PEER_GROUP, or its stem when split by {@code within} or {@code bands}
 * @param levels place levels that belong to it; empty: any
 * @param within {@code nation}, {@code province} or {@code prefecture}: one group for each of these
 * @param areas codes that belong to it; empty: any
 * @param sizeOf delivered denominator whose value says how large a place is; null where size does not matter
 * @param bands sizes at which a new group begins, rising
 */
public record PeerGroupDef(
        String id,
        String nameZh,
        List<String> levels,
        @Default("nation") String within,
        List<String> areas,
        @Default String sizeOf,
        List<Long> bands)
        implements Serializable {
    public PeerGroupDef {
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
        bands = List.copyOf(bands);
    }
}
