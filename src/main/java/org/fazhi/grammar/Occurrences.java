package org.fazhi.grammar;

import java.util.Arrays;

/** Where some of the words stand in a text: their hits in order. */
final class Occurrences {
    private static final int[] NONE = {};
    /** Steps from the last answer before the whole is searched. */
    private static final int NEAR = 6;

    private int[] at;
    private int size;
    private int lastAnswer;

    Occurrences() {
        at = NONE;
    }

    /** @param most hits that are added one by one, by {@link #add(int, int)} */
    Occurrences(int most) {
        at = new int[most + 1];
    }

    /** Adds the hit unless {@code kind} is 0; told without a branch, a processor can't guess which words a text has. */
    void add(int hit, int kind) {
        at[size] = hit;
        size += (-kind >>> Integer.SIZE - 1);
    }

    void add(int hit) {
        if (size == at.length) {
            at = Arrays.copyOf(at, Math.max(16, size * 2));
        }
        at[size++] = hit;
    }

    int size() {
        return size;
    }

    /** Number of the n-th hit. */
    int hit(int n) {
        return at[n];
    }

    /** Place of the first one that is no hit before {@code hit}. Questions go along the text: the last answer is near. */
    int from(int hit) {
        if (size == 0) {
            return 0;
        }
        int near = lastAnswer;
        for (int step = 0; step < NEAR; step++) {
            if (near > 0 && at[near - 1] >= hit) {
                near--;
            } else if (near < size && at[near] < hit) {
                near++;
            } else {
                lastAnswer = near;
                return near;
            }
        }
        lastAnswer = search(hit);
        return lastAnswer;
    }

    private int search(int hit) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (at[middle] < hit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a hit lies wholly in the stretch, and in no longer word. */
    boolean hasFree(Hits hits, int from, int to) {
        return firstFree(hits, from, to) >= 0;
    }

    /** First hit that lies wholly in the stretch and in no longer word, -1 where there is none. */
    int firstFree(Hits hits, int from, int to) {
        for (int n = from(hits.first(from)); n < size && hits.start[at[n]] < to; n++) {
            if (hits.end[at[n]] <= to && hits.cover[at[n]] < 0) {
                return at[n];
            }
        }
        return -1;
    }

    /** First hit that lies wholly in the stretch and in no longer word but one that begins with it (受理 in 受理鉴定); -1 where there is none. */
    int firstOpening(Hits hits, int from, int to) {
        for (int n = from(hits.first(from)); n < size && hits.start[at[n]] < to; n++) {
            int cover = hits.cover[at[n]];
            if (hits.end[at[n]] <= to && (cover < 0 || hits.start[cover] == hits.start[at[n]])) {
                return at[n];
            }
        }
        return -1;
    }

    /** Last hit that lies wholly in the stretch, -1 where there is none. */
    int last(Hits hits, int from, int to) {
        if (size == 0) {
            return -1;
        }
        for (int n = from(hits.first(to)) - 1; n >= 0 && hits.start[at[n]] >= from; n--) {
            if (hits.end[at[n]] <= to) {
                return at[n];
            }
        }
        return -1;
    }
}
