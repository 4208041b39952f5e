package org.fazhi.grammar;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few words, by their first letter: tells which one stands at a place of a text, the longest where several do. */
final class WordsAt implements Serializable {
    private static final String[] NONE = {};

    private final BitSet begins = new BitSet();
    private final Map<Character, String[]> longestFirst = new HashMap<>();

    WordsAt(Collection<String> words) {
        Map<Character, List<String>> byLetter = new HashMap<>();
        for (String word : words) {
            begins.set(word.charAt(0));
            byLetter.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                    .add(word);
        }
        byLetter.forEach((letter, some) -> {
            some.sort(Comparator.comparingInt(word -> -word.length()));
            longestFirst.put(letter, some.toArray(NONE));
        });
    }

    /** Whether one of the words begins with the char. */
    boolean mayBegin(char c) {
        return begins.get(c);
    }

    /** The word that stands at {@code at} and ends at {@code to} or before; null where none does. */
    String at(String text, int at, int to) {
        if (at >= to || !begins.get(text.charAt(at))) {
            return null;
        }
        for (String word : longestFirst.get(text.charAt(at))) {
            if (at + word.length() <= to && text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }
}
