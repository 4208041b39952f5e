package org.fazhi.extract;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** Strings as Spark keeps them, each encoded once: nearly all cells of a figure repeat those of others. Confined to one thread. */
final class EncodedWords {
    private final Map<String, UTF8String> words = new HashMap<>();
    private String quote;
    private UTF8String encodedQuote;
    private String sentenceId;
    private UTF8String encodedId;

    /** One of the few that many figures have: a code, a measure word, a place; null for null. */
    UTF8String word(String word) {
        UTF8String known = words.get(word);
        if (known == null && word != null) {
            known = UTF8String.fromString(word);
            words.put(word, known);
        }
        return known;
    }

    /** The number of a figure's sentence, which those beside it have too. */
    UTF8String sentenceId(String id) {
        if (id != sentenceId) {
            sentenceId = id;
            encodedId = UTF8String.fromString(id);
        }
        return encodedId;
    }

    /** The sentence of a figure, which those beside it have too. */
    UTF8String quote(String sentence) {
        if (sentence != quote) {
            quote = sentence;
            encodedQuote = UTF8String.fromString(sentence);
        }
        return encodedQuote;
    }
}
