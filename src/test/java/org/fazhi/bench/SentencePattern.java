package org.fazhi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence whose figures have been taken out: words, and between them the shapes of the numbers that stood there. Knows
 * how many figures it gives because it puts them in itself.
 */
record SentencePattern(List<String> words, List<String> shapes) {
    /** Digits, and what may stand between them and their measure word. */
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)[余多]?[万亿]?[余多]?\\s?";

    private static final String CHINESE_NUMBER = "[零〇一二两三四五六七八九十百千几数半][余多]?[万亿]?[余多]?";
    /** Numbers that are parts of a name, of a range or of a fraction, amounts without 元, and one number for two rates. */
    private static final Pattern UNCLEAR =
            Pattern.compile("\\d[-—~、/+,]\\d|分之|[A-Za-z+]\\d|\\d[余多]?[万亿][余多]?(?![元余多])[,;。]|、[^,、。]{1,6}率[^,。]*\\d");

    /** Empty for a sentence whose figures can't all be told by their form alone. */
    static Optional<SentencePattern> of(String sentence, String anyMeasureWord) {
        Pattern chinese = Pattern.compile("(?<!\\d[余多]?[万亿]?)" + CHINESE_NUMBER + "(?:" + anyMeasureWord + ")");
        if (UNCLEAR.matcher(sentence).find() || chinese.matcher(sentence).find()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        List<String> shapes = new ArrayList<>();
        Matcher figure = Pattern.compile(NUMBER + "(?=" + anyMeasureWord + ")").matcher(sentence);
        int from = 0;
        while (figure.find()) {
            words.add(sentence.substring(from, figure.start()));
            shapes.add(figure.group(1));
            from = figure.end(1);
        }
        words.add(sentence.substring(from));
        return Optional.of(new SentencePattern(List.copyOf(words), List.copyOf(shapes)));
    }

    int figures() {
        return shapes.size();
    }

    /** The sentence with new numbers of the same shapes. */
    void write(StringBuilder text, Random random) {
        for (int i = 0; i < shapes.size(); i++) {
            text.append(words.get(i));
            shapes.get(i).chars().forEach(c -> text.append(c == '.' ? '.' : (char) ('1' + random.nextInt(9))));
        }
        text.append(words.get(shapes.size()));
    }
}
