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
    /** First hit that starts at a char or after it. */
    private int[] firstAt;

    private final int chars;

    /** @param chars length of the text */
    Hits(int chars) {
        this.chars = chars;
        int guess = chars / 2 + 16;
        term = new int[guess];
        start = new int[guess];
        end = new int[guess];
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

    /** From their order by end to that by start: sorted by counting. */
    void sortByStart() {
        firstAt = new int[chars + 2];
        for (int i = 0; i < size; i++) {
            firstAt[start[i] + 2]++;
        }
        for (int at = 1; at < firstAt.length; at++) {
            firstAt[at] += firstAt[at - 1];
        }
        int[] terms = new int[size];
        int[] starts = new int[size];
        int[] ends = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            int place = firstAt[start[i] + 1]++;
            terms[place] = term[i];
            starts[place] = start[i];
            ends[place] = end[i];
        }
        term = terms;
        start = starts;
        end = ends;
        cover();
    }

    private void cover() {
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
        return firstAt[Math.min(from, chars)];
    }
}
