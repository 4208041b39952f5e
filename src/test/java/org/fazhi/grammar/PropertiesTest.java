package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.junit.jupiter.api.Test;

/** What must not matter to the reader: how lines are wrapped, how wide characters are, which script, what else is said. */
class PropertiesTest {
    private static final ReportGrammar GRAMMAR = new ReportGrammar(Catalog.packed());
    private static final int WRAP = 37;
    private static final String UNRELATED = "会议强调，要坚持稳中求进，把各项部署落到实处。";

    private static List<Gold.Text> texts() {
        return Stream.of(Gold.reports(), Gold.passages(), Gold.development())
                .flatMap(List::stream)
                .toList();
    }

    /** All that a reader learns of a figure but its place in the text. */
    private static List<String> read(Gold.Text text, String as) {
        return GRAMMAR.read(as, text.context()).figures().stream()
                .map(figure -> String.join(
                        " ",
                        figure.kind().code(),
                        String.valueOf(figure.indicator()),
                        String.valueOf(figure.value()),
                        figure.scope(),
                        String.valueOf(figure.refArea()),
                        figure.period() == null ? "" : figure.period().code(),
                        String.valueOf(figure.partOf()),
                        String.valueOf(figure.rateOf()),
                        String.valueOf(figure.changePct())))
                .toList();
    }

    @Test
    void wrappedLinesChangeNothing() {
        for (Gold.Text text : texts()) {
            assertEquals(read(text, text.text()), read(text, wrapped(text.text())), text.id());
        }
    }

    /** Breaks each long line where no sentence ends and no item begins, as a printer would. */
    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int inLine = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = i > 0 && isLetter(text.charAt(i - 1)) && isLetter(c);
            if (inLine >= WRAP && between) {
                wrapped.append('\n');
                inLine = 0;
            }
            wrapped.append(c);
            inLine = c == '\n' ? 0 : inLine + 1;
        }
        return wrapped.toString();
    }

    /** A character that opens no numbered item. */
    private static boolean isLetter(char c) {
        return Character.isIdeographic(c) && "一二三四五六七八九十".indexOf(c) < 0;
    }

    @Test
    void fullWidthCharactersChangeNothing() {
        for (Gold.Text text : texts()) {
            StringBuilder wide = new StringBuilder();
            for (char c : text.text().toCharArray()) {
                wide.append(c > '!' && c <= '~' && c != '"' && c != '\'' && c != '.' ? (char) (c + 0xFEE0) : c);
            }
            assertEquals(read(text, text.text()), read(text, wide.toString()), text.id());
        }
    }

    @Test
    void traditionalScriptChangesNothing() {
        for (Gold.Text text : Gold.development()) {
            String traditional = ZhConverterUtil.toTraditional(text.text());
            assertEquals(read(text, text.text()), read(text, traditional), text.id());
        }
    }

    @Test
    void anUnrelatedSentenceChangesNothing() {
        int tried = 0;
        for (Gold.Text text : texts()) {
            List<String> alone = read(text, text.text());
            for (int at : ends(text.text())) {
                String more =
                        text.text().substring(0, at) + UNRELATED + text.text().substring(at);
                assertEquals(alone, read(text, more), () -> text.id() + " at " + at);
                tried++;
            }
        }
        assertTrue(tried > 300, "sentences added: " + tried);
    }

    private static List<Integer> ends(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int at = text.indexOf('。'); at >= 0; at = text.indexOf('。', at + 1)) {
            ends.add(at + 1);
        }
        return ends;
    }
}
