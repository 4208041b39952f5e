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
    /** First hit that starts at a char or after it; until all are added, how many start at the char before. */
    private final int[] firstAt;

    private final int chars;
    /** The last word so far that stands in no other, and its end. */
    private int outer = -1;

    private int outerEnd;

    /** @param chars length of the text */
    Hits(int chars) {
        this.chars = chars;
        firstAt = new int[chars + 1];
        int guess = chars / 2 + 16;
        term = new int[guess];
        start = new int[guess];
        end = new int[guess];
        cover = new int[guess];
    }

    /** The longest of its start first. */
    void add(int newTerm, int newStart, int newEnd) {
        if (size == term.length) {
            term = Arrays.copyOf(term, size * 2);
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            cover = Arrays.copyOf(cover, size * 2);
        }
        term[size] = newTerm;
        start[size] = newStart;
        end[size] = newEnd;
        boolean inside = newEnd <= outerEnd;
        cover[size] = inside ? outer : -1;
        outer = inside ? outer : size;
        outerEnd = Math.max(outerEnd, newEnd);
        firstAt[newStart + 1]++;
        size++;
    }

    /** All have been added. */
    void close() {
        for (int at = 0; at < chars; at++) {
            firstAt[at + 1] += firstAt[at];
        }
    }

    /** First hit that starts at or after {@code from}. */
    int first(int from) {
        return firstAt[Math.min(from, chars)];
    }

    /** Number of the word that is the whole of the stretch, -1 where it is none. */
    int term(int from, int to) {
        for (int i = first(from); i < size && start[i] == from; i++) {
            if (end[i] == to) {
                return term[i];
            }
        }
        return -1;
    }
}
