package org.fazhi.grammar;

import org.fazhi.script.HalfWidth;
import org.fazhi.script.Unseen;

/** What single chars are to the grammar: their plain form, and what they do to the text around them. */
final class PlainChars {
    /** Stands for a code point that is no char. */
    static final char BEYOND = '\uFFFD';

    static final byte ORDINARY = 0;
    static final byte BLANK = 1;
    static final byte BREAK = 2;
    static final byte BRACKET = 3;
    static final byte OPENS_QUOTE = 4;
    static final byte CLOSES_QUOTE = 5;
    static final byte OPENS_TITLE = 6;
    static final byte CLOSES_TITLE = 7;
    /** Ends a sentence or an item, and quotations that were never closed. */
    static final byte STOP = 8;
    /** Says nothing and is left out. */
    static final byte DROPPED = 9;
    /** Opens and closes quotations alike. */
    static final byte STRAIGHT_QUOTE = 10;
    /** A line of a drawn table. */
    static final byte FRAME = 11;
    /** Leads from a label to its figure, or draws a line, where it stands in a run. */
    static final byte LEADER = 12;

    /** Has no shape of its own: zero-width, soft hyphens, marks of direction, controls. */
    static final byte UNSEEN = 13;

    private static final char[] PLAIN = new char[Character.MAX_VALUE + 1];
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = halfWidth((char) c);
            KINDS[c] = kindOf((char) c);
        }
    }

    /** Half-width form; marks that mean the same become one. */
    static char plain(char c) {
        return PLAIN[c];
    }

    static byte kind(char plain) {
        return isChinese(plain) ? ORDINARY : KINDS[plain];
    }

    /** Nearly every char, so told without a look into the tables. */
    static boolean isChinese(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0;
    }

    private static char halfWidth(char c) {
        return switch (c) {
            case '﹐' -> ',';
            case '｡' -> '。';
            case '﹔' -> ';';
            case '︰' -> ':';
            case '【', '〔', '﹝' -> '(';
            case '】', '〕', '﹞' -> ')';
            case '•', '・', '‧' -> '·';
            case '〇', '○' -> '零';
            case '\u0085', '\u2028', '\u2029' -> PlainText.LINE;
            default -> HalfWidth.of(c);
        };
    }

    private static byte kindOf(char c) {
        return switch (c) {
            case '(' -> BRACKET;
            case '“', '「', '『', '‘' -> OPENS_QUOTE;
            case '”', '」', '』', '’' -> CLOSES_QUOTE;
            case '"' -> STRAIGHT_QUOTE;
            case '|', '…', '┆' -> FRAME;
            case '.', '·', '-', '_', '=', '~', '*', '—' -> LEADER;
            case '\'' -> DROPPED;
            case '《', '〈', '<' -> OPENS_TITLE;
            case '》', '〉', '>' -> CLOSES_TITLE;
            case '。', ';' -> STOP;
            default -> ofRange(c);
        };
    }

    private static byte ofRange(char c) {
        if (c >= 0x2500 && c <= 0x257F) {
            return FRAME;
        }
        if (Unseen.endsLine(c)) {
            return BREAK;
        }
        if (Unseen.is(c)) {
            return UNSEEN;
        }
        return c == 0x3000 || c == 0xA0 || Character.isWhitespace(c) ? BLANK : ORDINARY;
    }

    private PlainChars() {}
}
