package org.fazhi.grammar;

import java.util.Arrays;
import org.fazhi.script.Script;
import org.fazhi.script.Simplified;
import org.fazhi.script.Unseen;

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
        char[] points = points(simplified);
        if (!Unseen.isAmong(points)) {
            return new PlainTextBuilder(points).build();
        }
        int[] seen = seen(points);
        return new PlainTextBuilder(at(points, seen)).build().among(seen, points.length);
    }

    /** The places of chars that have a shape. */
    private static int[] seen(char[] points) {
        int[] seen = new int[points.length];
        int count = 0;
        for (int i = 0; i < points.length; i++) {
            seen[count] = i;
            count += PlainChars.kind(points[i]) == PlainChars.UNSEEN ? 0 : 1;
        }
        return Arrays.copyOf(seen, count);
    }

    private static char[] at(char[] points, int[] places) {
        char[] chosen = new char[places.length];
        for (int i = 0; i < places.length; i++) {
            chosen[i] = points[places[i]];
        }
        return chosen;
    }

    /** The same, made of chars that stood at these places among {@code all}. */
    private PlainText among(int[] places, int all) {
        int[] moved = new int[source.length];
        for (int i = 0; i < source.length; i++) {
            moved[i] = places[source[i]];
        }
        return new PlainText(text, moved, quoted, all);
    }

    /** A char a code point, each in its plain form. */
    private static char[] points(String text) {
        char[] points = text.toCharArray();
        int length = 0;
        for (int i = 0; i < points.length; i++, length++) {
            char c = points[i];
            if (PlainChars.isChinese(c)) {
                points[length] = c;
            } else if (Character.isSurrogate(c) && isPair(points, i)) {
                points[length] = PlainChars.BEYOND;
                i++;
            } else {
                points[length] = PlainChars.plain(c);
            }
        }
        return length == points.length ? points : Arrays.copyOf(points, length);
    }

    private static boolean isPair(char[] text, int at) {
        return at + 1 < text.length && Character.isSurrogatePair(text[at], text[at + 1]);
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
