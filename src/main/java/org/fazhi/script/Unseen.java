package org.fazhi.script;

/** Characters without a shape of their own: zero-width ones, soft hyphens, marks of direction, controls that are no blank. */
public final class Unseen {
    private static final CharSet UNSEEN = CharSet.of(c -> Character.getType((char) c) == Character.FORMAT
            || Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085');

    private static final CharSet LINE_ENDS = CharSet.of("\n\r\u0085\u2028\u2029");

    public static boolean is(char character) {
        return UNSEEN.has(character);
    }

    /** Whether one of the chars is such. */
    public static boolean isAmong(char[] chars) {
        return UNSEEN.hasAnyOf(chars);
    }

    /** Whether a line ends with it: the line separators of Unicode besides the usual ones. */
    public static boolean endsLine(char character) {
        return LINE_ENDS.has(character);
    }

    /** What of a text is seen. */
    public static String without(String text) {
        char[] chars = text.toCharArray();
        if (!isAmong(chars)) {
            return text;
        }
        StringBuilder seen = new StringBuilder(chars.length);
        for (char c : chars) {
            if (!is(c)) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    /** Whether a text holds nothing that is seen. */
    public static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c ->
                        is((char) c) || endsLine((char) c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private Unseen() {}
}
