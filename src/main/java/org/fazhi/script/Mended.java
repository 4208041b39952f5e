package org.fazhi.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its garbled stretches read one byte further on (GBK read one byte off), as far as that reading is proven.
 *
 * <p>The stretch's characters are turned into bytes again, the first byte (the lost character's second) is passed over, the
 * rest is decoded strictly. A decoder drops pairs of bytes that are no character, so what comes out may be wrong in the
 * middle: a character counts as proven only within a run of three or more whose every pair of neighbours stands in the sound
 * part of the same text, or as a bracketed number of a heading. Everything else stays as published.
 *
 * @param text as long as the published one, character by character
 * @param garbled every stretch
 * @param doubtful what of them is not proven
 * @param mended characters read anew
 */
public record Mended(String text, List<Span> garbled, List<Span> doubtful, List<Reading> mended) {
    /**
     * A proven reading.
     *
     * @param at where it stands in the published text
     * @param published and what it reads
     */
    public record Reading(Span at, String published, String reads) {}

    private static final int SHORTEST_RUN = 3;
    private static final Pattern HEADING_NUMBER = Pattern.compile("[(\uFF08][一二三四五六七八九十]{1,3}[)\uFF09]");

    public Mended {
        garbled = List.copyOf(garbled);
        doubtful = List.copyOf(doubtful);
        mended = List.copyOf(mended);
    }

    public static Mended of(String published) {
        if (!Suspicion.isRoused(published)) {
            return new Mended(published, List.of(), List.of(), List.of());
        }
        int[] points = CodePoints.of(published);
        List<Span> garbled = Garbled.spans(points);
        if (garbled.isEmpty()) {
            return new Mended(published, garbled, garbled, List.of());
        }
        List<OneByteOff> shifted =
                garbled.stream().map(span -> OneByteOff.of(points, span)).toList();
        SoundPairs sound = SoundPairs.of(points, garbled, shifted);
        List<Reading> readings = new ArrayList<>();
        List<Span> doubtful = new ArrayList<>();
        int[] mended = points.clone();
        for (int i = 0; i < garbled.size(); i++) {
            boolean[] proven = proven(shifted.get(i), sound);
            add(garbled.get(i), shifted.get(i), proven, points, mended, readings, doubtful);
        }
        String text = readings.isEmpty() ? published : new String(mended, 0, mended.length);
        return new Mended(text, garbled, doubtful, readings);
    }

    /** Code points read anew. */
    public int length() {
        return mended.stream().mapToInt(reading -> reading.at().length()).sum();
    }

    /** Whether something between these code points is garbled, or stands right beside what is not proven. */
    public boolean isDoubtful(int start, int end) {
        Span inside = firstFrom(garbled, start + 1);
        Span beside = firstFrom(doubtful, start);
        return inside != null && inside.start() < end || beside != null && beside.touches(start, end);
    }

    /** The first stretch that ends at this code point or later, null where there is none. */
    private static Span firstFrom(List<Span> spans, int point) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (spans.get(middle).end() < point) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() ? spans.get(low) : null;
    }

    private static boolean[] proven(OneByteOff shifted, SoundPairs sound) {
        int[] read = shifted.points();
        boolean[] proven = new boolean[read.length];
        int start = 0;
        for (int i = 0; i < read.length; i++) {
            boolean joined =
                    i + 1 < read.length && read[i] > 0 && read[i + 1] > 0 && sound.contains(read[i], read[i + 1]);
            if (!joined) {
                if (i + 1 - start >= SHORTEST_RUN) {
                    Arrays.fill(proven, start, i + 1, true);
                }
                start = i + 1;
            }
        }
        proveHeadingNumbers(read, proven);
        return proven;
    }

    private static void proveHeadingNumbers(int[] read, boolean[] proven) {
        if (Arrays.stream(read).noneMatch(point -> point == '(' || point == '\uFF08')) {
            return;
        }
        StringBuilder line = new StringBuilder();
        for (int point : read) {
            line.append(point > 0 && point <= Character.MAX_VALUE ? (char) point : ' ');
        }
        Matcher number = HEADING_NUMBER.matcher(line);
        while (number.find()) {
            Arrays.fill(proven, number.start(), number.end(), true);
        }
    }

    private static void add(
            Span span,
            OneByteOff shifted,
            boolean[] proven,
            int[] points,
            int[] mended,
            List<Reading> readings,
            List<Span> doubtful) {
        int i = 0;
        while (i < proven.length) {
            int start = i;
            while (i < proven.length && proven[i] == proven[start]) {
                i++;
            }
            Span at = new Span(span.start() + start, span.start() + i);
            if (proven[start]) {
                System.arraycopy(shifted.points(), start, mended, at.start(), at.length());
                readings.add(new Reading(
                        at,
                        new String(points, at.start(), at.length()),
                        new String(shifted.points(), start, at.length())));
            } else {
                doubtful.add(at);
            }
        }
    }
}
