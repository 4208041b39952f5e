package org.fazhi.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * False-discovery-rate adjusted p-values of a family of m tests (Benjamini and Hochberg 1995): q of the i-th smallest p
 * is the least m p(j) / j over j >= i, at most 1.
 */
public final class BenjaminiHochberg {
    /** q-values in the order of the p-values. */
    public static double[] qValues(double[] p) {
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] q = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank >= 1; rank--) {
            int test = ascending[rank - 1];
            least = Math.min(least, p.length * p[test] / rank);
            q[test] = least;
        }
        return q;
    }

    private BenjaminiHochberg() {}
}
