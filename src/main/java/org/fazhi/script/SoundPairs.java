package org.fazhi.script;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the pairs of neighbours that garbled stretches may read stand in the sound part of the same text. */
final class SoundPairs {
    private final Set<Long> found = new HashSet<>();

    private SoundPairs() {}

    /** @param readings of the garbled stretches, whose pairs alone are looked for */
    static SoundPairs of(int[] points, List<Span> garbled, List<OneByteOff> readings) {
        Set<Long> asked = new HashSet<>();
        BitSet firsts = new BitSet();
        for (OneByteOff reading : readings) {
            int[] read = reading.points();
            for (int i = 0; i + 1 < read.length; i++) {
                asked.add(pair(read[i], read[i + 1]));
                firsts.set(read[i]);
            }
        }
        BitSet off = new BitSet();
        garbled.forEach(span -> off.set(span.start(), span.end()));
        SoundPairs pairs = new SoundPairs();
        for (int i = 0; i + 1 < points.length; i++) {
            if (firsts.get(points[i])
                    && asked.contains(pair(points[i], points[i + 1]))
                    && !off.get(i)
                    && !off.get(i + 1)) {
                pairs.found.add(pair(points[i], points[i + 1]));
            }
        }
        return pairs;
    }

    boolean contains(int first, int second) {
        return found.contains(pair(first, second));
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }
}
