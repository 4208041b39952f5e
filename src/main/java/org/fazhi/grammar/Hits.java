package org.fazhi.grammar;

import java.util.Arrays;

/** Words found in a text: parallel arrays, by start, longer first. */
final class Hits {
    int[] term;
    int[] start;
    int[] end;
    /** A longer word it stands inside of, -1 where there is none. */
    int[] cover;

    int size;

    Hits(int capacity) {
        term = new int[capacity];
        start = new int[capacity];
        end = new int[capacity];
    }

    void add(int newTerm, int newStart, int newEnd) {
        if (size == term.length) {
            term = Arrays.copyOf(term, size * 2);
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
        }
        term[size] = newTerm;
        start[size] = newStart;
        end[size] = newEnd;
        size++;
    }

    /** Found by end; words are short, so insertion moves each only a few places. */
    void sortByStart() {
        for (int i = 1; i < size; i++) {
            int t = term[i];
            int s = start[i];
            int e = end[i];
            int j = i - 1;
            while (j >= 0 && (start[j] > s || start[j] == s && end[j] < e)) {
                term[j + 1] = term[j];
                start[j + 1] = start[j];
                end[j + 1] = end[j];
                j--;
            }
            term[j + 1] = t;
            start[j + 1] = s;
            end[j + 1] = e;
        }
        cover = new int[size];
        int longest = -1;
        for (int i = 0; i < size; i++) {
            boolean inside = longest >= 0 && end[i] <= end[longest];
            cover[i] = inside ? longest : -1;
            longest = inside ? longest : i;
        }
    }

    /** First hit that starts at or after {@code from}. */
    int first(int from) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = low + high >>> 1;
            if (start[middle] < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
