package org.fazhi.catalog;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of {@code conf/confidence.csv}, looked up by rule and score. */
public final class Confidences implements Serializable {
    private static final String ANY = "*";

    private final Map<String, TreeMap<Double, Double>> byRule = new HashMap<>();

    Confidences(List<ConfidenceDef> rows) {
        rows.forEach(row ->
                byRule.computeIfAbsent(row.ruleId(), rule -> new TreeMap<>()).put(row.leastScore(), row.confidence()));
    }

    /** Chance that the coding is right, 0 to 1; null where the table says nothing. */
    public Double of(String ruleId, double score) {
        TreeMap<Double, Double> bins = byRule.getOrDefault(ruleId, byRule.get(ANY));
        if (bins == null) {
            return null;
        }
        Map.Entry<Double, Double> bin = bins.floorEntry(score);
        return (bin == null ? bins.firstEntry() : bin).getValue();
    }
}
