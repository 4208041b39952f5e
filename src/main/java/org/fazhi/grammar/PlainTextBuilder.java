package org.fazhi.grammar;

import java.util.Arrays;

/** Makes the plain text, char by char: knows what is quoted, which line breaks are soft and which brackets empty. */
final class PlainTextBuilder {
    private static final int MAX_NOTE = 16;
    private static final int SHORT_LINE = 28;
    private static final int LEADER_RUN = 3;
    private static final int LONGEST_QUOTE = 40;
    private static final int LONGEST_ENUMERATOR = 4;
    private static final int LONGEST_UNIT = 3;

    /** A char a code point. */
    private final char[] points;

    private final YearColumns columns;
    private char[] text;
    private int[] source;
    private boolean[] quoted;
    private int length;
    private int quoteDepth;
    private int titleDepth;
    /** Chars of the line as printed, but for blanks, straight quotes, leaders and frames. */
    private int lineLength;
    /** The line is one of a drawn table. */
    private boolean row;

    PlainTextBuilder(char[] points) {
        this.points = points;
        columns = new YearColumns(points);
        text = new char[points.length];
        source = new int[points.length];
        quoted = new boolean[points.length];
    }

    PlainText build() {
        int at = readRow(0);
        while (at < points.length) {
            char c = points[at];
            switch (PlainChars.kind(c)) {
                case PlainChars.ORDINARY -> at = putRun(at);
                case PlainChars.LEADER -> at = readLeader(at);
                case PlainChars.BREAK -> at = readLineBreak(at);
                case PlainChars.BRACKET -> at = readBracket(at);
                default -> readMark(c, at++);
            }
        }
        return new PlainText(
                Arrays.copyOf(text, length),
                Arrays.copyOf(source, length),
                Arrays.copyOf(quoted, length),
                points.length);
    }

    /** Puts the ordinary chars that stand side by side, nearly all of a text; gives the char after them. */
    private int putRun(int from) {
        int end = from + 1;
        while (end < points.length && PlainChars.kind(points[end]) == PlainChars.ORDINARY) {
            end++;
        }
        int run = end - from;
        makeRoom(run);
        System.arraycopy(points, from, text, length, run);
        for (int i = 0; i < run; i++) {
            source[length + i] = from + i;
        }
        Arrays.fill(quoted, length, length + run, quoteDepth > 0 || titleDepth > 0);
        length += run;
        lineLength += run;
        return end;
    }

    private void readMark(char c, int at) {
        byte kind = PlainChars.kind(c);
        lineLength += kind >= PlainChars.OPENS_QUOTE && kind <= PlainChars.CLOSES_TITLE ? 1 : 0;
        switch (kind) {
            case PlainChars.OPENS_QUOTE -> quoteDepth++;
            case PlainChars.CLOSES_QUOTE -> quoteDepth = Math.max(0, quoteDepth - 1);
            case PlainChars.STRAIGHT_QUOTE -> quoteDepth = quoteDepth > 0 ? quoteDepth - 1 : 1;
            case PlainChars.FRAME -> row = true;
            case PlainChars.OPENS_TITLE -> titleDepth++;
            case PlainChars.CLOSES_TITLE -> titleDepth = Math.max(0, titleDepth - 1);
            case PlainChars.STOP -> {
                // marks that were never closed end with the sentence
                quoteDepth = quoteDepth > 0 && !closesSoon(at) ? 0 : quoteDepth;
                titleDepth = 0;
                put(c, at);
            }
            default -> {} // blanks and what says nothing
        }
    }

    /** Passes over marks alike that only lead the eye. */
    private int readLeader(int from) {
        int at = from + 1;
        while (at < points.length && points[at] == points[from]) {
            at++;
        }
        if (at - from >= LEADER_RUN) {
            return at;
        }
        put(points[from], from);
        return from + 1;
    }

    private boolean closesSoon(int at) {
        int end = Math.min(points.length, at + LONGEST_QUOTE);
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
        while (at < points.length && isBlankOrBreak(points[at])) {
            breaks += points[at] == '\n' ? 1 : 0;
            at++;
        }
        boolean ended = length == 0 || ends(text[length - 1]);
        boolean wraps = breaks <= 1 && !ended && !row && lineLength >= SHORT_LINE && !opensItem(at);
        if (!wraps && length > 0 && text[length - 1] != PlainText.LINE) {
            put(PlainText.LINE, from);
            quoteDepth = 0;
            titleDepth = 0;
        }
        lineLength = 0;
        return readRow(at);
    }

    /** A row of a table with a column a year; what is added to it stands where its line begins or the char before it does. */
    private int readRow(int from) {
        int end = columns.read(
                from, (c, at) -> put(c, at != YearColumns.NOWHERE ? at : lineLength == 0 ? from : source[length - 1]));
        row = end > from;
        return end;
    }

    private static boolean isBlankOrBreak(char c) {
        byte kind = PlainChars.kind(c);
        return kind == PlainChars.BLANK || kind == PlainChars.BREAK;
    }

    private static boolean ends(char c) {
        return c == '。' || c == ';' || c == ':' || c == '!' || c == '?' || c == PlainText.LINE;
    }

    /** Whether an enumerated item starts here: 一、 (一) 1. - */
    private boolean opensItem(int at) {
        if (at + 1 >= points.length || points[at] == '-') {
            return true;
        }
        boolean bracket = points[at] == '(';
        int start = bracket ? at + 1 : at;
        int end = start;
        while (end < points.length && end < start + LONGEST_ENUMERATOR && PlainChars.isNumeral(points[end])) {
            end++;
        }
        if (end == start || end + 1 >= points.length) {
            return false;
        }
        char mark = points[end];
        return bracket
                ? mark == ')'
                : mark == '、' || mark == '是' || mark == '.' && !PlainChars.isNumeral(points[end + 1]);
    }

    /** A short bracket without a figure is passed over; an enumerator or one with a figure stays. */
    private int readBracket(int from) {
        int limit = Math.min(points.length, from + MAX_NOTE + 2);
        boolean allNumeral = true;
        boolean digit = false;
        for (int i = from + 1; i < limit; i++) {
            char c = points[i];
            if (c == ')') {
                if (i > from + 1 && (allNumeral || digit)) {
                    break;
                }
                lineLength += i + 1 - from;
                return i + 1 < points.length && points[i + 1] == ':' ? readNumberOf(from + 1, i) : i + 1;
            }
            if (c == '(' || c == '。' || c == '\n') {
                break;
            }
            allNumeral &= PlainChars.isNumeral(c);
            digit |= c >= '0' && c <= '9';
        }
        put('(', from);
        return from + 1;
    }

    /** 调解员(人):118 is read as 调解员:118人, the measure word where the number ends; gives the char to read on from. */
    private int readNumberOf(int unit, int close) {
        int start = close + 2;
        int end = start;
        while (end < points.length && (isDigit(end) || end > start && isInside(end))) {
            end++;
        }
        boolean alone = end == points.length || !Character.isLetter(points[end]) && points[end] != '%';
        if (end == start || !alone || close - unit > LONGEST_UNIT) {
            return close + 1;
        }
        for (int i = close + 1; i < end; i++) {
            if (points[i] != '\n') {
                put(points[i], i);
            }
        }
        for (int i = unit; i < close; i++) {
            put(points[i], end - 1);
        }
        return end;
    }

    private boolean isDigit(int at) {
        return points[at] >= '0' && points[at] <= '9';
    }

    /** A mark inside a number, the break of a long line, 万 and 余 behind its digits. */
    private boolean isInside(int at) {
        boolean joins = points[at] == ',' || points[at] == '.' || points[at] == '\n' && lineLength >= SHORT_LINE;
        return joins && at + 1 < points.length && isDigit(at + 1) || "万亿余多".indexOf(points[at]) >= 0;
    }

    private void put(char c, int at) {
        makeRoom(1);
        text[length] = c;
        source[length] = at;
        quoted[length] = quoteDepth > 0 || titleDepth > 0;
        length++;
        lineLength++;
    }

    private void makeRoom(int chars) {
        if (length + chars > text.length) {
            int size = 2 * length + chars;
            text = Arrays.copyOf(text, size);
            source = Arrays.copyOf(source, size);
            quoted = Arrays.copyOf(quoted, size);
        }
    }
}
