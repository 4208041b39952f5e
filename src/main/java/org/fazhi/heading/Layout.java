package org.fazhi.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.script.HalfWidth;
import org.fazhi.script.Script;
import org.fazhi.script.Simplified;
import org.fazhi.script.Unseen;

/**
 * A report's lines and where its parts are: what stands before the first running text, the text, the signature.
 *
 * @param words tell bodies, titles and plans
 * @param firstProse index of the first line of running text, the number of lines where there is none
 * @param signed index of the last line that is nothing but a date, -1 where there is none
 */
record Layout(HeadingWords words, List<Line> lines, int firstProse, int signed) {
    private static final Pattern LABEL = Pattern.compile("^[^::]{2,12}[::].*");
    private static final int HEADING_LENGTH = 40;

    static Layout of(String published, Script script, HeadingWords words) {
        String page = Unseen.without(published);
        char[] plain = (script == Script.HANS ? page : Simplified.of(page)).toCharArray();
        HalfWidth.turn(plain);
        ChineseYears.turn(plain);
        List<Line> lines = new ArrayList<>();
        for (int start = 0, end; start < plain.length; start = end + 1) {
            end = start;
            while (end < plain.length && !Unseen.endsLine(plain[end])) {
                end++;
            }
            int from = start;
            int to = end;
            while (from < to && isBlank(plain[from])) {
                from++;
            }
            while (to > from && isBlank(plain[to - 1])) {
                to--;
            }
            if (from < to) {
                lines.add(new Line(new String(plain, from, to - from), page, from));
            }
        }
        int firstProse = 0;
        while (firstProse < lines.size() && !lines.get(firstProse).isProse()) {
            firstProse++;
        }
        int signed = lines.size() - 1;
        while (signed >= 0 && (!Dates.isDateAlone(lines.get(signed).text()) || signed < firstProse)) {
            signed--;
        }
        return new Layout(words, List.copyOf(lines), firstProse == lines.size() ? 0 : firstProse, signed);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u3000' || c == '\u2002';
    }

    List<Line> head() {
        return lines.subList(0, firstProse);
    }

    /** Running text up to the signature. */
    List<Line> body() {
        return lines.subList(firstProse, signed < 0 ? lines.size() : signed);
    }

    /** What follows the signature, or the last lines where there is none: the page's own fields. */
    List<Line> foot() {
        int from = signed < 0 ? Math.max(firstProse, lines.size() - 8) : signed + 1;
        return lines.subList(from, lines.size());
    }

    /** The body before the first heading of a plan: what is told as done. */
    List<String> told() {
        return body().stream()
                .takeWhile(line -> !isPlanHeading(line))
                .map(Line::text)
                .toList();
    }

    /** All lines, for names that stand anywhere. */
    String whole() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private boolean isPlanHeading(Line line) {
        return line.text().length() <= HEADING_LENGTH
                && words.plan().matcher(line.text()).find();
    }

    boolean isOrgan(Line line) {
        return line.text().length() <= HEADING_LENGTH
                && !isLabel(line)
                && words.issuer().matcher(line.text()).matches();
    }

    static boolean isLabel(Line line) {
        return LABEL.matcher(line.text()).matches() || line.text().contains(">");
    }
}
