package org.fazhi.script;

import com.github.houbb.opencc4j.support.data.impl.TSCharData;
import java.util.List;
import java.util.Map;

/** OpenCC's table of Traditional characters, built once: one look-up a character, no search. */
final class CharTable {
    /** A unified ideograph of the first block. */
    static final int IDEOGRAPH = 1;
    /** For which another stands in the simplified script. */
    static final int TRADITIONAL = 2;

    private static final char[] SIMPLE = load();
    /** Bits of {@link #IDEOGRAPH} and {@link #TRADITIONAL}: a whole text is counted through it. */
    private static final byte[] KINDS = kinds();

    /** The first simplification OpenCC gives, or the character itself. */
    static char simple(char character) {
        return SIMPLE[character];
    }

    /** What the character is, a bit each. */
    static int kind(char character) {
        return KINDS[character];
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[SIMPLE.length];
        for (int c = '\u4e00'; c <= '\u9fff'; c++) {
            kinds[c] = (byte) (SIMPLE[c] == c ? IDEOGRAPH : IDEOGRAPH | TRADITIONAL);
        }
        return kinds;
    }

    /** Pairs outside the basic plane are left out: a text keeps its length in chars and in code points alike. */
    private static char[] load() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        Map<String, List<String>> pairs = new TSCharData().data().getDataMap();
        pairs.forEach((traditional, simplified) -> {
            if (traditional.length() == 1 && simplified.get(0).length() == 1) {
                table[traditional.charAt(0)] = simplified.get(0).charAt(0);
            }
        });
        return table;
    }

    private CharTable() {}
}
