package org.fazhi.script;

import java.io.Serializable;
import java.util.function.IntPredicate;

/** Some chars, a bit each: asked of every char of a text, so that most are dismissed at one look. Immutable. */
public final class CharSet implements Serializable {
    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private CharSet() {}

    /** The chars that pass. */
    public static CharSet of(IntPredicate chars) {
        CharSet set = new CharSet();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            set.bits[c / Long.SIZE] |= chars.test(c) ? 1L << c : 0;
        }
        return set;
    }

    /** The chars of a text. */
    public static CharSet of(String chars) {
        CharSet set = new CharSet();
        chars.chars().forEach(c -> set.bits[c / Long.SIZE] |= 1L << c);
        return set;
    }

    /** Whether one of the chars is among them; told without a branch, which a mix of chars would make a processor guess wrong. */
    public boolean hasAnyOf(char[] chars) {
        long found = 0;
        for (char c : chars) {
            found |= bits[c / Long.SIZE] >>> c;
        }
        return (found & 1) != 0;
    }

    public boolean has(char c) {
        return (bits[c / Long.SIZE] >>> c & 1) != 0;
    }
}
