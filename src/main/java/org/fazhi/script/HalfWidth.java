package org.fazhi.script;

/** ASCII in the place of its full-width forms, character by character: the result has the length of the original. */
public final class HalfWidth {
    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final int SHIFT = 0xFEE0;

    /** Turns the chars themselves. */
    public static void turn(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= FIRST && chars[i] <= LAST) {
                chars[i] -= SHIFT;
            }
        }
    }

    public static String of(String text) {
        char[] chars = null;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= FIRST && character <= LAST) {
                chars = chars == null ? text.toCharArray() : chars;
                chars[i] = (char) (character - SHIFT);
            }
        }
        return chars == null ? text : new String(chars);
    }

    private HalfWidth() {}
}
