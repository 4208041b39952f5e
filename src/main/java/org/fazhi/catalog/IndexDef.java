package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;

/** {@code conf/index.yaml}: what the index is made of. */
public record IndexDef(List<Theme> themes, List<Part> indicators) implements Serializable {
    public IndexDef {
        themes = List.copyOf(themes);
        indicators = List.copyOf(indicators);
    }

    /**
     * @param code theme code
     * @param weight what it counts for against the other themes, positive
     */
    public record Theme(String code, double weight) implements Serializable {}

    /**
     * An indicator of the core set.
     *
     * @param code indicator code
     * @param worst value that gives no point, in base units
     * @param best value that gives 100 points, in base units; below {@code worst} where less is better
     * @param weight what it counts for within its theme, positive
     * @param denominator count a ratio is over; for an amount the delivered denominator its rate per head is over
     */
    public record Part(
            String code,
            String denominator,
            double worst,
            double best,
            @Default("1") double weight) implements Serializable {
        /** The same with goalposts this many times as far. */
        public Part times(double factor) {
            return new Part(code, denominator, worst * factor, best * factor, weight);
        }

        public boolean moreIsBetter() {
            return best > worst;
        }
    }
}
