package org.fazhi.catalog;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A YAML file as a tree that knows its lines. A key said twice is a fault. */
final class YamlFile {
    private final String file;
    private final Faults faults;

    private YamlFile(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static ConfNode.Keyed parse(String file, String text, Faults faults) {
        YamlFile yaml = new YamlFile(file, faults);
        At top = new At(file, 0);
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(64 * 1024 * 1024);
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                return ConfNode.Keyed.empty(top);
            }
            if (yaml.node(root) instanceof ConfNode.Keyed map) {
                return map;
            }
            faults.add(yaml.at(root), "expected keys with values");
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            faults.add(new At(file, line), "is no YAML: " + broken.getProblem());
        } catch (YAMLException broken) {
            faults.add(top, "is no YAML: " + broken.getMessage());
        }
        return ConfNode.Keyed.empty(top);
    }

    private ConfNode node(Node node) {
        if (node instanceof MappingNode mapping) {
            return keyed(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<ConfNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(node(item)));
            return new ConfNode.Items(at(node), items);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new ConfNode.Scalar(at(node), scalar.getTag().equals(Tag.NULL) ? null : scalar.getValue());
    }

    private ConfNode.Keyed keyed(MappingNode mapping) {
        ConfNode.Keyed map = ConfNode.Keyed.empty(at(mapping));
        for (NodeTuple tuple : mapping.getValue()) {
            At at = at(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                faults.add(at, "a key must be a word");
                continue;
            }
            String key = scalar.getValue();
            if (map.entries().containsKey(key)) {
                faults.add(
                        at,
                        "key '" + key + "' is said twice, first in line "
                                + map.at(key).line());
                continue;
            }
            map.entries().put(key, node(tuple.getValueNode()));
            map.keys().put(key, at);
        }
        return map;
    }

    private At at(Node node) {
        return new At(file, node.getStartMark().getLine() + 1);
    }
}
