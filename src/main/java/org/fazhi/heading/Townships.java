package org.fazhi.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fazhi.catalog.GrammarDef;

/**
 * Townships and zones as page heads name them, known to the place table or not. What one of them tells is not told of the
 * county that it is in.
 */
record Townships(Pattern body, Pattern noName, Pattern generic) {
    private static final Pattern LEAD = Pattern.compile("^关于");

    static Townships of(GrammarDef grammar) {
        String endings = HeadingWords.any(grammar.words("township_endings"));
        return new Townships(
                Pattern.compile("(?m)(\\p{IsHan}{0,6}?)" + endings + "(?=\\d|$|"
                        + HeadingWords.any(grammar.words("behind_townships")) + ")"),
                Pattern.compile(endings + "|" + HeadingWords.any(grammar.words("each")) + "|"
                        + HeadingWords.any(grammar.words("issuer_endings"))),
                Pattern.compile(HeadingWords.any(grammar.words("zone_words")) + "+"));
    }

    /** The township or zone that a line names from an offset on. */
    Optional<String> at(String line, int from) {
        Matcher named = body.matcher(line).region(from, line.length());
        return named.lookingAt() && !noName.matcher(named.group(1)).find()
                ? Optional.of(named.group())
                : Optional.empty();
    }

    /** The one that a line begins with. */
    Optional<String> atStart(String line) {
        Matcher lead = LEAD.matcher(line);
        return at(line, lead.find() ? lead.end() : 0);
    }

    /** Whether it is a kind of place rather than the name of one (经济开发区管委会), as long as its own county does not stand before it. */
    boolean isGeneric(String name) {
        return generic.matcher(name).matches();
    }
}
