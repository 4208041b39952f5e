package org.fazhi.script;

import java.util.Arrays;

/** The code points of a text, without the boxes and buffers of a stream. */
final class CodePoints {
    static int[] of(String text) {
        char[] chars = text.toCharArray();
        int[] points = new int[chars.length];
        int length = 0;
        for (int at = 0; at < chars.length; at++) {
            boolean pair = Character.isHighSurrogate(chars[at])
                    && at + 1 < chars.length
                    && Character.isLowSurrogate(chars[at + 1]);
            points[length++] = pair ? Character.toCodePoint(chars[at], chars[++at]) : chars[at];
        }
        return length == points.length ? points : Arrays.copyOf(points, length);
    }

    private CodePoints() {}
}
