package org.fazhi.quantity;

import java.io.Serializable;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fazhi.catalog.HedgeDef;
import org.fazhi.catalog.HedgeDef.Position;

/** The hedge words that may stand at one position; the longest that stands there is taken. */
final class HedgeWords implements Serializable {
    private final HedgeDef[] longestFirst;
    /** Chars one of the words may begin with, traditional forms included: most of a text is dismissed by this alone. */
    private final BitSet firsts = new BitSet();

    private HedgeWords(List<HedgeDef> longestFirst) {
        this.longestFirst = longestFirst.toArray(HedgeDef[]::new);
        BitSet plain = new BitSet();
        longestFirst.forEach(hedge -> plain.set(hedge.word().charAt(0)));
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            firsts.set(c, plain.get(Glyphs.plain(c)));
        }
    }

    boolean mayStart(char c) {
        return firsts.get(c);
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
        if (from >= text.length() || !firsts.get(text.charAt(from))) {
            return null;
        }
        char first = Glyphs.plain(text.charAt(from));
        for (int i = 0; i < longestFirst.length; i++) {
            HedgeDef hedge = longestFirst[i];
            if (hedge.word().charAt(0) == first && stands(hedge.word(), text, from) && mayBind(hedge, text, from)) {
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
