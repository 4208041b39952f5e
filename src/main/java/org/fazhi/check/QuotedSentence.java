package org.fazhi.check;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fazhi.schema.Col;
import org.fazhi.script.HalfWidth;
import org.fazhi.script.Simplified;

/**
 * A QUOTE and the figures in it. It is one stretch of the text, so its figures stand as far apart in it as in the text:
 * that tells where each of them stands, though its number may be printed twice.
 *
 * @param text the QUOTE in simplified script and half-width form, char by char
 * @param start code point of the text at which the QUOTE begins, as far as its figures tell
 */
record QuotedSentence(String text, OptionalInt start) {
    /** What of a printed number stands together: a hedge may stand before it, a unit in it. */
    private static final Pattern NUMBER = Pattern.compile("\\D*[\\d.]+|.");

    /** Of the sentence that {@code figure} stands in. */
    static QuotedSentence of(Figure figure, List<Figure> figures) {
        if (figure.quote() == null || at(figure) == null) {
            return new QuotedSentence("", OptionalInt.empty());
        }
        String text = HalfWidth.of(Simplified.of(figure.quote()));
        List<Figure> together = figures.stream()
                .filter(other -> other.sentence().equals(figure.sentence())
                        && Objects.equals(other.quote(), figure.quote())
                        && at(other) != null)
                .toList();
        OptionalInt start = IntStream.rangeClosed(0, text.codePointCount(0, text.length()))
                .map(offset -> at(figure) - offset)
                .filter(begin -> together.stream().allMatch(other -> stands(other, text, at(other) - begin)))
                .findFirst();
        return new QuotedSentence(text, start);
    }

    /** What stands before a figure of the sentence; empty where its place cannot be told. */
    String before(Figure figure) {
        return start.isEmpty() ? "" : text.substring(0, text.offsetByCodePoints(0, at(figure) - start.getAsInt()));
    }

    private static boolean stands(Figure figure, String text, int offset) {
        Matcher number = NUMBER.matcher(figure.printed());
        return number.lookingAt()
                && offset >= 0
                && offset < text.codePointCount(0, text.length())
                && text.startsWith(number.group(), text.offsetByCodePoints(0, offset));
    }

    private static Integer at(Figure figure) {
        return figure.metric().getAs(Col.CHAR_START);
    }
}
