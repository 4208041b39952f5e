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

    private static final int MAX_NOTE = 16;
    private static final int SHORT_LINE = 28;
    /** Marks that lead from a label to its figure, or draw a line, where they stand in a run of this many. */
    private static final String LEADERS = ".·-_=~*—─";

    private static final int LEADER_RUN = 3;

    final char[] text;
    final int[] source;
    /** Inside quotation marks or a title's 《》. */
    final boolean[] quoted;

    private final int codePoints;

    private PlainText(char[] text, int[] source, boolean[] quoted, int codePoints) {
        this.text = text;
        this.source = source;
        this.quoted = quoted;
        this.codePoints = codePoints;
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

    static PlainText of(String published) {
        boolean traditional = Script.of(published) == Script.HANT;
        String simplified = traditional ? Simplified.of(published) : published;
        int[] points = simplified.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            points[i] = plain(points[i]);
        }
        return new Builder(points).build();
    }

    /** Half-width form; marks that mean the same become one. */
    private static int plain(int c) {
        if (c > 0xFFFF) {
            return '\uFFFD';
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFEE0;
        }
        return switch (c) {
            case '﹐' -> ',';
            case '｡', '．' -> '。';
            case '﹔' -> ';';
            case '︰' -> ':';
            case '【', '〔', '﹝' -> '(';
            case '】', '〕', '﹞' -> ')';
            case '•', '・', '‧' -> '·';
            case '〇', '○' -> '零';
            default -> c;
        };
    }

    private static final class Builder {
        private final int[] points;
        private final char[] text;
        private final int[] source;
        private final boolean[] quoted;
        private int length;
        private int quoteDepth;
        private int titleDepth;
        private int lineLength;
        private boolean row;

        Builder(int[] points) {
            this.points = points;
            text = new char[points.length];
            source = new int[points.length];
            quoted = new boolean[points.length];
        }

        PlainText build() {
            int at = 0;
            while (at < points.length) {
                int c = points[at];
                if (c == '\n' || c == '\r') {
                    at = readLineBreak(at);
                } else if (isBlank(c)) {
                    at++;
                } else if (isFrame(c)) {
                    row = true;
                    at++;
                } else if (leader(at) >= LEADER_RUN) {
                    at += leader(at);
                } else if (c == '(') {
                    at = readBracket(at);
                } else {
                    readChar(c, at);
                    at++;
                }
            }
            return new PlainText(
                    java.util.Arrays.copyOf(text, length),
                    java.util.Arrays.copyOf(source, length),
                    java.util.Arrays.copyOf(quoted, length),
                    points.length);
        }

        /** Lines of a drawn table, and the dots between a label and its figure. */
        private static boolean isFrame(int c) {
            return c >= 0x2500 && c <= 0x257F || c == '|' || c == '…' || c == '┆';
        }

        /** Marks alike from here on that only lead the eye. */
        private int leader(int from) {
            int at = from;
            while (at < points.length && points[at] == points[from] && LEADERS.indexOf(points[from]) >= 0) {
                at++;
            }
            return at - from;
        }

        private void readChar(int c, int at) {
            switch (c) {
                case '“', '「', '『', '‘' -> quoteDepth++;
                case '”', '」', '』', '’' -> quoteDepth = Math.max(0, quoteDepth - 1);
                case '"' -> quoteDepth = quoteDepth > 0 ? quoteDepth - 1 : 1;
                case '\'', '\uFEFF', '\u200B' -> {}
                case '《', '〈', '<' -> titleDepth++;
                case '》', '〉', '>' -> titleDepth = Math.max(0, titleDepth - 1);
                default -> {
                    if (c == '。' || c == ';') {
                        // marks that were never closed end with the sentence
                        quoteDepth = quoteDepth > 0 && !closesSoon(at) ? 0 : quoteDepth;
                        titleDepth = 0;
                    }
                    put((char) c, at);
                }
            }
        }

        private boolean closesSoon(int at) {
            int end = Math.min(points.length, at + 40);
            for (int i = at + 1; i < end; i++) {
                if (points[i] == '”' || points[i] == '」') {
                    return true;
                }
                if (points[i] == '“' || points[i] == '「') {
                    return false;
                }
            }
            return false;
        }

        /** A line break ends a sentence unless it only wraps a long line. */
        private int readLineBreak(int from) {
            int at = from;
            int breaks = 0;
            while (at < points.length && (isBlank(points[at]) || points[at] == '\n' || points[at] == '\r')) {
                breaks += points[at] == '\n' ? 1 : 0;
                at++;
            }
            boolean ended = length == 0 || ends(text[length - 1]);
            boolean wraps = breaks <= 1 && !ended && !row && lineLength >= SHORT_LINE && !opensItem(at);
            if (!wraps && length > 0 && text[length - 1] != LINE) {
                put(LINE, from);
                quoteDepth = 0;
                titleDepth = 0;
            }
            lineLength = 0;
            row = false;
            return at;
        }

        private static boolean ends(char c) {
            return c == '。' || c == ';' || c == ':' || c == '!' || c == '?' || c == LINE;
        }

        /** Whether an enumerated item starts here: 一、 (一) 1. - */
        private boolean opensItem(int at) {
            if (at + 1 >= points.length || points[at] == '(' || points[at] == '-') {
                return true;
            }
            int end = at;
            while (end < points.length && end < at + 4 && isNumeral(points[end])) {
                end++;
            }
            if (end == at || end + 1 >= points.length) {
                return false;
            }
            int mark = points[end];
            return mark == '、' || mark == '是' || mark == '.' && !isNumeral(points[end + 1]);
        }

        /** A short bracket without a figure is passed over; an enumerator or one with a figure stays. */
        private int readBracket(int from) {
            int limit = Math.min(points.length, from + MAX_NOTE + 2);
            boolean allNumeral = true;
            boolean digit = false;
            for (int i = from + 1; i < limit; i++) {
                int c = points[i];
                if (c == ')') {
                    if (i > from + 1 && (allNumeral || digit)) {
                        break;
                    }
                    return i + 1;
                }
                if (c == '(' || c == '。' || c == '\n') {
                    break;
                }
                allNumeral &= isNumeral(c);
                digit |= c >= '0' && c <= '9';
            }
            put('(', from);
            return from + 1;
        }

        private void put(char c, int at) {
            text[length] = c;
            source[length] = at;
            quoted[length] = quoteDepth > 0 || titleDepth > 0;
            length++;
            lineLength++;
        }

        private static boolean isNumeral(int c) {
            return c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0;
        }

        private static boolean isBlank(int c) {
            return c == ' '
                    || c == '\t'
                    || c == 0x3000
                    || c == 0xA0
                    || c != '\n' && c != '\r' && Character.isWhitespace(c);
        }
    }
}
