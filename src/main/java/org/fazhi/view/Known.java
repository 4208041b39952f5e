package org.fazhi.view;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.fazhi.schema.Col;

/**
 * Places and indicators a run knows by code and name.
 *
 * @param places that state anything
 * @param indicators of the catalogue
 */
public record Known(Map<String, String> places, Map<String, String> indicators) {
    private static final int MOST = 3;
    private static final double NEAR = 0.6;

    public static Known of(PublishedRun run) {
        return new Known(names(run, PublishedRun.OBSERVATION, Col.REF_AREA, Col.AREA_NAME), indicators(run));
    }

    /** Names of indicators by code. */
    static Map<String, String> indicators(PublishedRun run) {
        return names(run, PublishedRun.INDICATOR, Col.INDICATOR, Col.NAME_ZH);
    }

    private static Map<String, String> names(PublishedRun run, String table, String code, String name) {
        return run.rows(table).stream()
                .collect(toMap(row -> row.text(code), row -> row.text(name), (one, other) -> one, TreeMap::new));
    }

    /** What to say of a place the run has nothing of; empty for one it has. */
    public Optional<String> unknownPlace(String asked) {
        return unknown("place", asked, places);
    }

    /** What to say of an indicator the catalogue has not; empty for one it has. */
    public Optional<String> unknownIndicator(String asked) {
        return unknown("indicator", asked, indicators);
    }

    private static Optional<String> unknown(String kind, String asked, Map<String, String> names) {
        boolean known = names.entrySet().stream()
                .anyMatch(one ->
                        one.getKey().equalsIgnoreCase(asked) || one.getValue().contains(asked));
        if (known) {
            return Optional.empty();
        }
        String near = names.entrySet().stream()
                .filter(one -> likeness(asked, one) >= NEAR)
                .sorted(Comparator.comparing((Map.Entry<String, String> one) -> -likeness(asked, one)))
                .limit(MOST)
                .map(one -> one.getValue() + " (" + one.getKey() + ")")
                .collect(joining(", "));
        return Optional.of("the current run knows no " + kind + " '" + asked + "'"
                + (near.isEmpty() ? "; nothing it knows is like it" : "; did you mean " + near + "?"));
    }

    private static double likeness(String asked, Map.Entry<String, String> one) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return Math.max(
                similarity.apply(asked.toUpperCase(Locale.ROOT), one.getKey()),
                similarity.apply(asked, one.getValue()));
    }
}
