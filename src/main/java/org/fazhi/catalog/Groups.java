package org.fazhi.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Named word lists; {@code $name} in another list stands for their words. One level: a group names no group. A word may be
 * a {@link WordClass}, in a group too.
 */
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
            String text = item instanceof ConfNode.Scalar scalar ? scalar.text() : null;
            if (text != null && text.startsWith("$")) {
                items.addAll(group(text, item.at()));
            } else if (text != null && WordClass.isOne(text)) {
                items.addAll(combined(text, item.at(), name -> texts(group(name, item.at()))));
            } else {
                items.add(expand(item));
            }
        }
        return new ConfNode.Items(list.at(), items);
    }

    private List<ConfNode> group(String name, At at) {
        ConfNode.Items group = groups.get(name.substring(1));
        if (group == null) {
            faults.add(at, "group '" + name + "' does not exist");
            return List.of();
        }
        List<ConfNode> words = new ArrayList<>();
        for (ConfNode word : group.items()) {
            boolean combined = word instanceof ConfNode.Scalar one && one.text() != null && WordClass.isOne(one.text());
            words.addAll(combined ? combined(word.toString(), word.at(), this::noGroup) : List.of(word));
        }
        return words;
    }

    private List<String> noGroup(String name) {
        throw new IllegalArgumentException("stands in a group, which names no group");
    }

    private List<ConfNode> combined(String words, At at, Function<String, List<String>> group) {
        try {
            return WordClass.words(words, group).stream()
                    .map(word -> (ConfNode) new ConfNode.Scalar(at, word))
                    .toList();
        } catch (IllegalArgumentException wrong) {
            faults.add(at, "'" + words + "' " + wrong.getMessage());
            return List.of();
        }
    }

    private static List<String> texts(List<ConfNode> words) {
        return words.stream()
                .map(word -> word instanceof ConfNode.Scalar one ? one.text() : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
