package org.fazhi.grammar;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.script.CharSet;

/** A few words, by their first letter: tells which one stands at a place of a text, the longest where several do. */
final class WordsAt implements Serializable {
    private final CharSet begins;
    /** The first of the letters that words begin with. */
    private final char lowest;
    /** Words by the letter they begin with, from the first such letter to the last, longest first; null where none does. */
    private final String[][] byLetter;

    WordsAt(Collection<String> words) {
        Map<Character, List<String>> some = words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
        lowest = some.keySet().stream().min(Comparator.naturalOrder()).orElse('\0');
        char highest = some.keySet().stream().max(Comparator.naturalOrder()).orElse('\0');
        byLetter = new String[highest - lowest + 1][];
        some.forEach((letter, group) -> byLetter[letter - lowest] = group.stream()
                .sorted(Comparator.comparingInt(word -> -word.length()))
                .toArray(String[]::new));
        begins = CharSet.of(some.keySet().stream().map(String::valueOf).collect(Collectors.joining()));
    }

    /** Whether one of the words begins with the char. */
    boolean mayBegin(char c) {
        return begins.has(c);
    }

    /** Whether one of the words begins within the stretch and ends at {@code to} or before. */
    boolean stand(char[] text, int from, int limit, int to) {
        for (int at = from; at < limit; at++) {
            if (lengthAt(text, at, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The word that stands at {@code at} and ends at {@code to} or before; null where none does. */
    String at(String text, int at, int to) {
        if (at >= to || !mayBegin(text.charAt(at))) {
            return null;
        }
        for (String word : byLetter[text.charAt(at) - lowest]) {
            if (at + word.length() <= to && text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    /** Chars of the word that {@link #at} finds, 0 where none stands there. */
    int lengthAt(char[] text, int at, int to) {
        if (at >= to || !mayBegin(text[at])) {
            return 0;
        }
        for (String word : byLetter[text[at] - lowest]) {
            if (at + word.length() <= to && stands(word, text, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean stands(String word, char[] text, int at) {
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
