package org.fazhi.grammar;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.catalog.BodyDef;
import org.fazhi.catalog.GrammarDef;

/** Names of bodies that do a part of what a place's authorities do, and the words around them that make them one who acts. */
final class BodyNames implements Serializable {
    private final Map<String, BodyDef> bodies = new HashMap<>();
    private final WordsAt names;
    private final WordsAt own;
    private final WordsAt doneTo;
    private final WordsAt joined;

    BodyNames(List<BodyDef> defs, GrammarDef grammar) {
        defs.forEach(def -> def.words().forEach(word -> bodies.put(word, def)));
        names = new WordsAt(bodies.keySet());
        own = new WordsAt(grammar.words("own_bodies"));
        doneTo = new WordsAt(Stream.of("done_to", "verbs")
                .flatMap(list -> grammar.words(list).stream())
                .toList());
        joined = new WordsAt(grammar.words("behind_joined_bodies"));
    }

    /** The body's name that stands at {@code at}; null where none does. */
    String at(String text, int at) {
        return names.at(text, at, text.length());
    }

    BodyDef of(String name) {
        return bodies.get(name);
    }

    /** Whether the place's own or all of its bodies are named at {@code at}. */
    boolean isOwn(String text, int at) {
        return own.at(text, at, text.length()) != null;
    }

    /** Whether a word stands there behind which a body is dealt with, not acting (对, 组织). */
    boolean isDoneTo(String text, int at) {
        return doneTo.at(text, at, text.length()) != null;
    }

    /** Whether what stands behind a body's name makes it one of several, or an attribute. */
    boolean isJoined(String text, int at) {
        return joined.at(text, at, text.length()) != null;
    }
}
