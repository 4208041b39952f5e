package org.fazhi.quantity;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.HedgeDef.Position;
import org.fazhi.script.CharSet;

/** The hedge words that may stand at one position; the longest that stands there is taken. */
final class HedgeWords implements Serializable {
    private static final HedgeDef[] NONE = {};

    /** By the plain form of their first char, from the lowest such char on; longest first. */
    private final HedgeDef[][] byFirst;

    private final char lowest;
    /** Chars one of the words may begin with, traditional forms included: most of a text is dismissed by this alone. */
    private final CharSet firsts;

    private HedgeWords(List<HedgeDef> longestFirst) {
        int[] plain = longestFirst.stream()
                .mapToInt(hedge -> hedge.word().charAt(0))
                .sorted()
                .toArray();
        lowest = (char) IntStream.of(plain).min().orElse(0);
        byFirst = new HedgeDef[IntStream.of(plain).max().orElse(0) - lowest + 1][];
        Arrays.fill(byFirst, NONE);
        for (int first : plain) {
            byFirst[first - lowest] = longestFirst.stream()
                    .filter(hedge -> hedge.word().charAt(0) == first)
                    .toArray(HedgeDef[]::new);
        }
        firsts = CharSet.of(c -> Arrays.binarySearch(plain, Glyphs.plain((char) c)) >= 0);
    }

    boolean mayStart(char c) {
        return firsts.has(c);
    }

    static HedgeWords at(List<HedgeDef> hedges, Position first, Position... more) {
        Set<Position> positions = EnumSet.of(first, more);
        return new HedgeWords(hedges.stream()
                .filter(hedge -> positions.contains(hedge.position()))
                .sorted(Comparator.comparingInt(
                                (HedgeDef hedge) -> -hedge.word().length())
                        .thenComparing(HedgeDef::word))
                .toList());
    }

    /** The word that stands at {@code from}, null where none does. */
    HedgeDef match(CharSequence text, int from) {
        if (from >= text.length() || !firsts.has(text.charAt(from))) {
            return null;
        }
        for (HedgeDef hedge : byFirst[Glyphs.plain(text.charAt(from)) - lowest]) {
            if (stands(hedge.word(), text, from) && mayBind(hedge, text, from)) {
                return hedge;
            }
        }
        return null;
    }

    private static boolean mayBind(HedgeDef hedge, CharSequence text, int from) {
        int next = from + hedge.word().length();
        return hedge.position() != Position.BARE
                || next < text.length() && Glyphs.power(Glyphs.plain(text.charAt(next))) > 1;
    }

    private static boolean stands(String word, CharSequence text, int from) {
        if (from + word.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (Glyphs.plain(text.charAt(from + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
