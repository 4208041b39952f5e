package org.fazhi.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value of a configuration file that knows where it stands. Scalars are text: YAML's guesses (no, 1e3) are not made. */
sealed interface ConfNode {
    At at();

    /** @param text null where the file says {@code ~} or nothing */
    record Scalar(At at, String text) implements ConfNode {
        @Override
        public String toString() {
            return text == null ? "~" : text;
        }
    }

    record Items(At at, List<ConfNode> items) implements ConfNode {
        @Override
        public String toString() {
            return items.stream().map(ConfNode::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** @param entries in file order, each key with the place it stands at */
    record Keyed(At at, Map<String, ConfNode> entries, Map<String, At> keys) implements ConfNode {
        static Keyed empty(At at) {
            return new Keyed(at, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        At at(String key) {
            return keys.getOrDefault(key, at);
        }

        /** This map overlaid key by key: maps merge, all else is replaced, {@code ~} removes. */
        Keyed overlaid(Keyed overlay) {
            Keyed merged = new Keyed(at, new LinkedHashMap<>(entries), new LinkedHashMap<>(keys));
            overlay.entries.forEach((key, node) -> {
                ConfNode below = merged.entries.get(key);
                if (node instanceof Scalar scalar && scalar.text() == null) {
                    merged.entries.remove(key);
                    merged.keys.remove(key);
                } else if (below instanceof Keyed map && node instanceof Keyed above) {
                    merged.entries.put(key, map.overlaid(above));
                    merged.keys.put(key, overlay.at(key));
                } else {
                    merged.entries.put(key, node);
                    merged.keys.put(key, overlay.at(key));
                }
            });
            return merged;
        }

        @Override
        public String toString() {
            return entries.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** Leaves with their dotted paths, in file order. */
    static void leaves(String path, ConfNode node, List<Leaf> into) {
        if (node instanceof Keyed map) {
            map.entries().forEach((key, value) -> leaves(path.isEmpty() ? key : path + "." + key, value, into));
        } else {
            into.add(new Leaf(path, node.toString(), node.at()));
        }
    }

    record Leaf(String path, String value, At at) {}

    static List<Leaf> leaves(ConfNode node) {
        List<Leaf> leaves = new ArrayList<>();
        leaves("", node, leaves);
        return leaves;
    }
}
