package org.fazhi.harmonize;

import java.io.Serializable;

/** Sums over places and years told both ways of their deviation e on a {@link ShareScale}, and of its square. */
record ShareSums(long count, double sum, double squares) implements Serializable {
    static final ShareSums NONE = new ShareSums(0, 0, 0);

    ShareSums minus(ShareSums part) {
        return new ShareSums(count - part.count, sum - part.sum, squares - part.squares);
    }

    /** Mean of e, shrunk to {@code prior}, which weighs as much as {@code weight} pairs. */
    double shift(double prior, double weight) {
        return (sum + weight * prior) / (count + weight);
    }

    /** Variance of e about {@code shift}, shrunk likewise. */
    double variance(double shift, double prior, double weight) {
        double about = squares - 2 * shift * sum + count * shift * shift;
        return (Math.max(0, about) + weight * prior) / (count + weight);
    }
}
