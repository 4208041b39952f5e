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
        SoundPairs pairs = new SoundPairs(readings.stream()
                .map(OneByteOff::points)
                .flatMapToLong(read -> IntStream.range(1, read.length).mapToLong(i -> pair(read[i - 1], read[i])))
                .sorted()
                .distinct()
                .toArray());
        BitSet firsts = new BitSet();
        for (long pair : pairs.asked) {
            firsts.set((int) (pair >>> Integer.SIZE));
        }
        BitSet off = new BitSet();
        garbled.forEach(span -> off.set(span.start(), span.end()));
        for (int i = 0; i + 1 < points.length; i++) {
            if (firsts.get(points[i]) && !off.get(i) && !off.get(i + 1)) {
                int asked = Arrays.binarySearch(pairs.asked, pair(points[i], points[i + 1]));
                if (asked >= 0) {
                    pairs.found[asked] = true;
                }
            }
        }
        return pairs;
    }

    boolean contains(int first, int second) {
        int place = Arrays.binarySearch(asked, pair(first, second));
        return place >= 0 && found[place];
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }
}
