package org.fazhi.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The value that occurs most often. */
public final class Mode {
    /**
     * @param values at least one
     * @param between decides between values that occur equally often: the greatest is taken
     */
    public static <T> T of(List<T> values, Comparator<T> between) {
        Map<T, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.keySet().stream()
                .max(Comparator.<T>comparingInt(counts::get).thenComparing(between))
                .orElseThrow();
    }

    private Mode() {}
}
