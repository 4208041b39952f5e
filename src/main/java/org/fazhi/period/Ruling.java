package org.fazhi.period;

import java.io.Serializable;

/**
 * The period an operation yields, or why it is refused.
 *
 * @param period null when refused
 * @param refusal null when allowed
 */
public record Ruling(TimePeriod period, Refusal refusal) implements Serializable {
    static Ruling allow(TimePeriod period) {
        return new Ruling(period, null);
    }

    static Ruling refuse(Refusal refusal) {
        return new Ruling(null, refusal);
    }

    public boolean isAllowed() {
        return refusal == null;
    }
}
