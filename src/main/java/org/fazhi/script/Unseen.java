package org.fazhi.script;

/** Characters without a shape of their own: zero-width ones, soft hyphens, marks of direction, controls that are no blank. */
public final class Unseen {
    public static boolean is(char character) {
        return Character.getType(character) == Character.FORMAT
                || Character.isISOControl(character) && !Character.isWhitespace(character) && character != '\u0085';
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
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.length() == text.length() ? text : seen.toString();
    }

    private Unseen() {}
}
