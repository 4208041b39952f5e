package org.fazhi.accounting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.script.Simplified;

/**
 * Counts figures: a numeral, perhaps with 万 or 亿 and a hedge, followed by a measure word of units.csv, blanks between allowed; or 百分之 and a
 * numeral. A numeral is Arabic digits or Chinese numerals that hold a digit; a magnitude alone (百, 千, 万) is one beside
 * 余, 多 or 上 only. 年, 月, 日 are no measure words, so dates are no figures. One regular expression, in the order of the
 * text, no meaning.
 */
final class FigureScanner implements Serializable {
    private static final String ARABIC = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String CHINESE =
            "(?:[百千万亿]*[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*|(?<=[上近数几])[百千万亿]+|[百千万亿]+(?=[余多]))";
    private static final String HEDGE = "[余多几]?";
    private static final String MAGNITUDES = "(?:[十百千万亿]" + HEDGE + ")*";
    private static final String NUMERAL =
            "(?:(?:" + ARABIC + HEDGE + MAGNITUDES + ")+|" + CHINESE + HEDGE + MAGNITUDES + ")";

    private final Pattern figure;

    /** @param words measure words, simplified */
    FigureScanner(Collection<String> words) {
        String word = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        figure = Pattern.compile(
                "[百千万]分之(?:" + ARABIC + "|" + CHINESE + "|百)|" + NUMERAL + "[ \\t\u00a0\u3000]*(?:" + word + ")");
    }

    List<Scanned> scan(String text) {
        String plain = plain(text);
        Matcher matcher = figure.matcher(plain);
        List<Scanned> found = new ArrayList<>();
        int codePoints = 0;
        int seen = 0;
        while (matcher.find()) {
            codePoints += text.codePointCount(seen, matcher.start());
            seen = matcher.start();
            int length = text.codePointCount(matcher.start(), matcher.end());
            found.add(new Scanned(codePoints, codePoints + length, text.substring(matcher.start(), matcher.end())));
        }
        return found;
    }

    /** Simplified script and half-width digits, char for char. */
    private static String plain(String text) {
        char[] chars = Simplified.of(text).toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] >= '０' && chars[i] <= '９') {
                chars[i] = (char) (chars[i] - '０' + '0');
            } else if (chars[i] == '．') {
                chars[i] = '.';
            }
        }
        return new String(chars);
    }
}
