package org.fazhi.heading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.GrammarDef;

/** The words of {@code conf/grammar.yaml} that tell a page's lines apart: bodies, titles, furniture, plans. */
record HeadingWords(Pattern issuer, Pattern title, Pattern furniture, Pattern plan, Townships townships) {
    static HeadingWords of(GrammarDef grammar) {
        return new HeadingWords(
                Pattern.compile(".*" + any(grammar.words("issuer_endings")) + "$"),
                Pattern.compile(any(grammar.words("title_endings")) + "(?:[((].*[))])?$"),
                Pattern.compile(any(grammar.words("page_words"))),
                Pattern.compile(any(
                        Stream.concat(grammar.words("plan_headings").stream(), grammar.words("plan_openers").stream())
                                .toList())),
                Townships.of(grammar));
    }

    /** Matches nothing where there are no words. */
    static String any(List<String> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }
}
