package org.fazhi.script;

/** Characters without a shape of their own: zero-width ones, soft hyphens, marks of direction, controls that are no blank. */
public final class Unseen {
    private static final CharSet UNSEEN = CharSet.of(c -> Character.getType((char) c) == Character.FORMAT
            || Character.isISOControl(c) && !Character.isWhitespace(c) && c != '\u0085');

    public static boolean is(char character) {
        return UNSEEN.has(character);
    }

    /** Whether a line ends with it: the line separators of Unicode besides the usual ones. */
    public static boolean endsLine(char character) {
        return character == '\n'
                || character == '\r'
                || character == '\u0085'
                || character == '\u2028'
                || character == '\u2029';
    }

    /** What of a text is seen. */
    public static String without(String text) {
        int first = first(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.toString();
    }

    private static int first(String text) {
        int at = 0;
        while (at < text.length() && !is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a text holds nothing that is seen. */
    public static boolean isBlank(String text) {
        return text.chars()
                .allMatch(c ->
                        is((char) c) || endsLine((char) c) || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private Unseen() {}
}
