package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;

/**
 * Places compared with one another.
 *
 * @param id PEER_GROUP, or its stem when split by {@code within}
 * @param levels place levels that belong to it
 * @param within {@code nation}, {@code province} or {@code prefecture}: one group for each of these
 */
public record PeerGroupDef(String id, String nameZh, List<String> levels, String within) implements Serializable {
    public PeerGroupDef {
        levels = List.copyOf(levels);
    }
}
