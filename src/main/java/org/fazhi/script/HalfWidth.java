package org.fazhi.script;

/** ASCII in the place of its full-width forms, character by character: the result has the length of the original. */
public final class HalfWidth {
    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final int SHIFT = 0xFEE0;

    public static char of(char character) {
        return character >= FIRST && character <= LAST ? (char) (character - SHIFT) : character;
    }

    /** Turns the chars themselves. */
    public static void turn(char[] chars) {
        for (int i = 0; i < chars.length; i++) {
            chars[i] = of(chars[i]);
        }
    }

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (of(text.charAt(i)) != text.charAt(i)) {
                char[] chars = text.toCharArray();
                turn(chars);
                return new String(chars);
            }
        }
        return text;
    }

    private HalfWidth() {}
}
