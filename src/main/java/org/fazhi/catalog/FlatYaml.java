package org.fazhi.catalog;

import java.util.LinkedHashMap;
import java.util.Map;

/** A YAML file of keys with one word or number each, read with its lines. */
public final class FlatYaml {
    /**
     * A value and where it stands.
     *
     * @param text as written, never null
     * @param at file:line
     */
    public record Entry(String text, String at) {}

    /**
     * The entries in file order; a key without a value is left out.
     *
     * @throws ConfException where the file is no YAML, says a key twice or holds lists or maps
     */
    public static Map<String, Entry> read(String file, String text) {
        Faults faults = new Faults();
        Map<String, Entry> entries = new LinkedHashMap<>();
        ConfNode.Keyed map = YamlFile.parse(file, text, faults);
        map.entries().forEach((key, node) -> {
            if (!(node instanceof ConfNode.Scalar scalar)) {
                faults.add(map.at(key), "'" + key + "' wants one value");
            } else if (scalar.text() != null) {
                entries.put(key, new Entry(scalar.text(), map.at(key).toString()));
            }
        });
        faults.throwIfAny();
        return entries;
    }

    private FlatYaml() {}
}
