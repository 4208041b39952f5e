package org.fazhi.statistics;

import java.util.Map;
import java.util.TreeMap;

/**
 * Number of inversions among all arrangements of a multiset: the coefficients of the Gaussian multinomial
 * (MacMahon 1916; Andrews, The Theory of Partitions, 3.4). Gives the full permutation distribution of Mann-Kendall's S,
 * ties included, without listing the n! permutations: S = untied pairs - 2 inversions.
 */
final class InversionDistribution {
    /** Arrangements with k inversions at index k, exact up to 2^53; the last index is the number of untied pairs. */
    static double[] of(double[] values) {
        double[] product = {1};
        int placed = 0;
        for (int ties : tieCounts(values)) {
            placed += ties;
            product = convolve(product, gaussianBinomial(placed, ties));
        }
        return product;
    }

    /** Sizes of the groups of equal values, ascending by value. */
    static int[] tieCounts(double[] values) {
        Map<Double, Integer> counts = new TreeMap<>();
        for (double value : values) {
            counts.merge(value + 0.0, 1, Integer::sum);
        }
        return counts.values().stream().mapToInt(Integer::intValue).toArray();
    }

    static double[] convolve(double[] a, double[] b) {
        double[] product = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                product[i + j] += a[i] * b[j];
            }
        }
        return product;
    }

    /** Coefficients of [m choose r] in q by Pascal's rule [m, r] = [m-1, r-1] + q^r [m-1, r]. */
    private static double[] gaussianBinomial(int m, int r) {
        double[][] row = new double[r + 1][];
        row[0] = new double[] {1};
        for (int size = 1; size <= m; size++) {
            for (int chosen = Math.min(size, r); chosen >= 1; chosen--) {
                double[] next = new double[chosen * (size - chosen) + 1];
                add(next, row[chosen - 1], 0);
                if (row[chosen] != null) {
                    add(next, row[chosen], chosen);
                }
                row[chosen] = next;
            }
        }
        return row[r];
    }

    static void add(double[] into, double[] coefficients, int shift) {
        for (int k = 0; k < coefficients.length; k++) {
            into[k + shift] += coefficients[k];
        }
    }

    private InversionDistribution() {}
}
