package org.fazhi.grammar;

/** Stretches of the published text by code points. */
final class Quotes {
    /** A sentence longer than this is quoted by what stands around the figure: no report's sentence is. */
    private static final int LONGEST = 4000;
    /** Code points on either side of the stretch that a figure of such a sentence stands in. */
    private static final int AROUND = 500;
    /** Code points from one known char offset to the next. */
    private static final int STEP = 256;

    private final String published;
    /** Char offset of every STEP-th code point; null where each code point is one char. */
    private final int[] offsets;

    private int lastStart = -1;
    private int lastEnd = -1;
    private String last;

    Quotes(String published) {
        this.published = published;
        int points = published.codePointCount(0, published.length());
        offsets = points == published.length() ? null : offsets(published, points);
    }

    private static int[] offsets(String published, int points) {
        int[] offsets = new int[points / STEP + 1];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = published.offsetByCodePoints(offsets[i - 1], STEP);
        }
        return offsets;
    }

    /**
     * The sentence as published, the same string for all its figures; a part of it, the same for neighbours, where it never
     * ends: one of its own for each figure would be a thousand times the text.
     */
    String sentence(int start, int end, int figureStart, int figureEnd) {
        if (end - start <= LONGEST) {
            return quote(start, end);
        }
        int stretch = figureStart - (figureStart - start) % AROUND;
        return quote(Math.max(start, stretch - AROUND), Math.min(end, Math.max(figureEnd, stretch + AROUND) + AROUND));
    }

    private String quote(int start, int end) {
        if (start != lastStart || end != lastEnd) {
            last = slice(start, end);
            lastStart = start;
            lastEnd = end;
        }
        return last;
    }

    private String slice(int from, int to) {
        return published.substring(offset(from), offset(to));
    }

    private int offset(int point) {
        return offsets == null ? point : published.offsetByCodePoints(offsets[point / STEP], point % STEP);
    }
}
