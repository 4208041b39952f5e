package org.fazhi.evaluate;

/** Counts of right and wrong figures and missed labels, and what follows from them (0 where nothing was counted). */
public record Tally(int right, int wrong, int missed) {
    static final Tally NONE = new Tally(0, 0, 0);
    static final Tally RIGHT = new Tally(1, 0, 0);
    static final Tally WRONG = new Tally(0, 1, 0);
    static final Tally MISSED = new Tally(0, 0, 1);

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** Share of the figures read that are right. */
    public double precision() {
        return share(right, right + wrong);
    }

    /** Share of the labels that were read. */
    public double recall() {
        return share(right, right + missed);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : (double) part / of;
    }
}
