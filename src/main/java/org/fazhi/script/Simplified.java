package org.fazhi.script;

/**
 * Simplifies character by character (OpenCC's table): the result has the length of the original, so an offset found in
 * the one holds in the other, in chars and in code points.
 *
 * <p>Meant for texts in Traditional script ({@link Script#HANT}): a few characters of simplified names (乾县) are
 * entries of the table too.
 */
public final class Simplified {
    public static String of(String text) {
        char[] chars = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < chars.length; i++) {
            char simple = CharTable.simple(chars[i]);
            changed |= simple != chars[i];
            chars[i] = simple;
        }
        return changed ? new String(chars) : text;
    }

    /** {@code text} as it stands when its script is Hans, else simplified. */
    public static String ofHant(String text) {
        return Script.of(text) == Script.HANT ? of(text) : text;
    }

    private Simplified() {}
}
