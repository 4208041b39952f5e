package org.fazhi.script;

import com.github.houbb.opencc4j.support.data.impl.TSCharData;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** OpenCC's table of Traditional characters, built once: one look-up a character, no search. */
final class CharTable {
    private static final char[] SIMPLE = load();
    private static final BitSet TRADITIONAL = traditional();

    /** The first simplification OpenCC gives, or the character itself. */
    static char simple(char character) {
        return SIMPLE[character];
    }

    /** Whether another stands for it in the simplified script. */
    static boolean isTraditional(char character) {
        return TRADITIONAL.get(character);
    }

    private static BitSet traditional() {
        BitSet traditional = new BitSet();
        for (int c = 0; c < SIMPLE.length; c++) {
            traditional.set(c, SIMPLE[c] != c);
        }
        return traditional;
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
