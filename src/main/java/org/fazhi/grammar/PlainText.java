package org.fazhi.grammar;

import org.fazhi.script.Script;
import org.fazhi.script.Simplified;

/**
 * The text as the grammar reads it: simplified, half-width, without blanks, quotation marks, soft line breaks and
 * brackets that hold no figure. Each of its chars knows the code point of the published text it stands for.
 */
final class PlainText {
    /** Boundary of a line that ends a sentence. */
    static final char LINE = '\n';

    final char[] text;
    final int[] source;
    /** Inside quotation marks or a title's 《》. */
    final boolean[] quoted;

    private final int codePoints;

    PlainText(char[] text, int[] source, boolean[] quoted, int codePoints) {
        this.text = text;
        this.source = source;
        this.quoted = quoted;
        this.codePoints = codePoints;
    }

    static PlainText of(String published) {
        boolean traditional = Script.of(published) == Script.HANT;
        String simplified = traditional ? Simplified.of(published) : published;
        return new PlainTextBuilder(points(simplified)).build();
    }

    /** A char a code point, each in its plain form. */
    private static char[] points(String text) {
        char[] points = text.toCharArray();
        int length = 0;
        for (int i = 0; i < points.length; i++, length++) {
            char c = points[i];
            boolean pair =
                    Character.isHighSurrogate(c) && i + 1 < points.length && Character.isLowSurrogate(points[i + 1]);
            points[length] = pair ? PlainChars.BEYOND : PlainChars.plain(c);
            i += pair ? 1 : 0;
        }
        return length == points.length ? points : java.util.Arrays.copyOf(points, length);
    }

    int length() {
        return text.length;
    }

    String slice(int from, int to) {
        return new String(text, from, to - from);
    }

    /** Code point of the published text at which the char stands. */
    int sourceStart(int at) {
        return at < source.length ? source[at] : codePoints;
    }

    /** Code point after the char before {@code end}. */
    int sourceEnd(int end) {
        return end == 0 ? 0 : source[end - 1] + 1;
    }
}
