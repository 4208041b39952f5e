package org.fazhi.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word written as a class of words: {@code (审结|办结)(行政|)复议案件} stands for all combinations of what its brackets
 * hold; {@code ($name)} in a bracket stands for the words of a group. A bracket without | or $ is none: 人(次) is a word.
 */
final class WordClass {
    private static final Pattern CHOICE = Pattern.compile("\\(([^()]*[|$][^()]*)\\)");
    /** Words that one class may stand for. */
    private static final int MOST = 500;

    static boolean isOne(String text) {
        return CHOICE.matcher(text).find();
    }

    /**
     * All words of the class, in the order in which they are written.
     *
     * @param group the words of a group by its name with $
     * @throws IllegalArgumentException where they are too many
     */
    static List<String> words(String text, Function<String, List<String>> group) {
        List<String> words = List.of("");
        Matcher choice = CHOICE.matcher(text);
        int from = 0;
        while (choice.find()) {
            words = joined(words, List.of(text.substring(from, choice.start())));
            words = joined(words, choices(choice.group(1), group));
            from = choice.end();
        }
        words = joined(words, List.of(text.substring(from)));
        return words.stream().filter(word -> !word.isEmpty()).distinct().toList();
    }

    private static List<String> choices(String inner, Function<String, List<String>> group) {
        List<String> choices = new ArrayList<>();
        for (String choice : inner.split("\\|", -1)) {
            choices.addAll(choice.startsWith("$") ? group.apply(choice) : List.of(choice));
        }
        return choices;
    }

    private static List<String> joined(List<String> heads, List<String> tails) {
        if ((long) heads.size() * tails.size() > MOST) {
            throw new IllegalArgumentException("stands for more than " + MOST + " words");
        }
        return heads.stream()
                .flatMap(head -> tails.stream().map(tail -> head + tail))
                .toList();
    }

    private WordClass() {}
}
