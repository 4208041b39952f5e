package org.fazhi.harmonize;

import java.io.Serializable;
import java.util.Comparator;

/** Key of an observation within its place. What counts to another day within its period is for {@link CutOffs}. */
record CellKey(String indicator, String scope, String denominator, String freq, String timePeriod)
        implements Serializable, Comparable<CellKey> {
    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::indicator)
            .thenComparing(CellKey::scope)
            .thenComparing(CellKey::denominator)
            .thenComparing(CellKey::freq)
            .thenComparing(CellKey::timePeriod);

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
