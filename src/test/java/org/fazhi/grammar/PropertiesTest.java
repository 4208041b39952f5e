package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not matter to the reader: how lines are wrapped, how wide characters are, which script, what else is said. */
class PropertiesTest {
    private static final ReportGrammar GRAMMAR = new ReportGrammar(Catalog.packed());
    private static final String NEVER_LAST = "。！？!?；;：:（(“《、";
    private static final String NEVER_FIRST = "\n，,。；;：:、）)”》%％.一二三四五六七八九十";
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

    @ParameterizedTest
    @ValueSource(ints = {30, 37, 41, 53})
    void wrappedLinesChangeNothing(int width) {
        for (Gold.Text text : texts()) {
            assertEquals(read(text, text.text()), read(text, wrapped(text.text(), width)), text.id());
        }
    }

    /** Breaks each long line as a printer would: within numbers too, but in no bracket, before no closing mark, nor where an item may end or begin. */
    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int inLine = 0;
        boolean bracket = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bracket = c == '（' || c == '(' || bracket && c != '）' && c != ')';
            boolean never = i == 0 || bracket || NEVER_LAST.contains(text.substring(i - 1, i));
            if (inLine >= width && !never && !NEVER_FIRST.contains("" + c)) {
                wrapped.append('\n');
                inLine = 0;
            }
            wrapped.append(c);
            inLine = c == '\n' ? 0 : inLine + 1;
        }
        return wrapped.toString();
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
    void whatNobodySeesChangesNothing() {
        String unseen = "\u200B\u00AD\u200D\u2060\u200E\uFEFF";
        for (Gold.Text text : texts()) {
            StringBuilder laced = new StringBuilder();
            for (char c : text.text().toCharArray()) {
                laced.append(unseen.charAt(laced.length() % unseen.length())).append(c);
            }
            assertEquals(read(text, text.text()), read(text, laced.toString()), text.id());
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
