package org.fazhi.script;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which of the pairs of neighbours that garbled stretches may read stand in the sound part of the same text. */
final class SoundPairs {
    /** The pairs looked for, in order, and which of them stand in the sound part. */
    private final long[] asked;

    private final boolean[] found;

    private SoundPairs(long[] asked) {
        this.asked = asked;
        found = new boolean[asked.length];
    }

    /** @param readings of the garbled stretches, whose pairs alone are looked for */
    static SoundPairs of(int[] points, List<Span> garbled, List<OneByteOff> readings) {
        SoundPairs pairs = new SoundPairs(asked(readings));
        if (pairs.asked.length == 0) {
            return pairs;
        }
        BitSet firsts = new BitSet();
        for (long pair : pairs.asked) {
            firsts.set((int) (pair >>> Integer.SIZE));
        }
        int from = 0;
        for (Span span : garbled) {
            pairs.lookFor(firsts, points, from, span.start());
            from = span.end();
        }
        pairs.lookFor(firsts, points, from, points.length);
        return pairs;
    }

    private static long[] asked(List<OneByteOff> readings) {
        return readings.stream()
                .map(OneByteOff::points)
                .flatMapToLong(read -> IntStream.range(1, read.length)
                        .filter(i -> read[i - 1] > 0 && read[i] > 0)
                        .mapToLong(i -> pair(read[i - 1], read[i])))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Among the neighbours of a sound stretch. */
    private void lookFor(BitSet firsts, int[] points, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (firsts.get(points[i])) {
                int place = Arrays.binarySearch(asked, pair(points[i], points[i + 1]));
                if (place >= 0) {
                    found[place] = true;
                }
            }
        }
    }

    boolean contains(int first, int second) {
        int place = Arrays.binarySearch(asked, pair(first, second));
        return place >= 0 && found[place];
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }
}
