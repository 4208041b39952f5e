package org.fazhi.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named word lists; {@code $name} in another list stands for their words. One level: a group names no group. */
final class Groups {
    private final Map<String, ConfNode.Items> groups;
    private final Faults faults;

    private Groups(Map<String, ConfNode.Items> groups, Faults faults) {
        this.groups = groups;
        this.faults = faults;
    }

    static Groups none(Faults faults) {
        return new Groups(Map.of(), faults);
    }

    static Groups read(ConfNode.Keyed part, Faults faults) {
        Map<String, ConfNode.Items> groups = new LinkedHashMap<>();
        part.entries().forEach((name, node) -> {
            if (node instanceof ConfNode.Items items) {
                groups.put(name, items);
            } else {
                faults.add(node.at(), "group '" + name + "' wants a list of words");
            }
        });
        return new Groups(groups, faults);
    }

    /** A list of words with its groups written out. */
    List<String> words(ConfNode node) {
        if (!(expand(node) instanceof ConfNode.Items items)) {
            faults.add(node.at(), "wants a list of words [a, b]");
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (ConfNode item : items.items()) {
            if (item instanceof ConfNode.Scalar scalar && scalar.text() != null) {
                words.add(scalar.text());
            } else {
                faults.add(item.at(), "wants a word");
            }
        }
        return words;
    }

    /** The node with every {@code $name} in its lists written out. */
    ConfNode expand(ConfNode node) {
        if (node instanceof ConfNode.Keyed map) {
            ConfNode.Keyed expanded = ConfNode.Keyed.empty(map.at());
            map.entries().forEach((key, value) -> {
                expanded.entries().put(key, expand(value));
                expanded.keys().put(key, map.at(key));
            });
            return expanded;
        }
        if (!(node instanceof ConfNode.Items list)) {
            return node;
        }
        List<ConfNode> items = new ArrayList<>();
        for (ConfNode item : list.items()) {
            if (item instanceof ConfNode.Scalar scalar
                    && scalar.text() != null
                    && scalar.text().startsWith("$")) {
                ConfNode.Items group = groups.get(scalar.text().substring(1));
                if (group == null) {
                    faults.add(item.at(), "group '" + scalar.text() + "' does not exist");
                } else {
                    items.addAll(group.items());
                }
            } else {
                items.add(expand(item));
            }
        }
        return new ConfNode.Items(list.at(), items);
    }
}
