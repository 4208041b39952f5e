package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: no exception, figures that lie in it, work in proportion to it. */
class AnyInputTest {
    private static final ReportGrammar GRAMMAR = new ReportGrammar(Catalog.packed());
    private static final ReportContext CONTEXT =
            new ReportContext("990101", "青丘县", TimePeriod.year(2023), null, ReportContext.Places.NONE);
    private static final ReportContext WITH_PLACES = new ReportContext(
            "990101",
            "青丘县",
            TimePeriod.year(2023),
            null,
            (name, within) -> name.endsWith("乡") ? Optional.of(within + "-" + name) : Optional.empty());
    private static final String PIECES =
            "0123456789一二三四五六七八九十百千万亿零两几数半余多约近上下以内外超，。；：、（）()“”\"‘’《》<>\n\r\t 　%‰.·-—~…|年月日件人次元其中同比增长降为第至到自截去前今率和+＋２３AN\uD842\uDFB7\uD800\uDC00\uFEFF\u0000〇壹貳萬億";
    private static final Pattern COUNT = Pattern.compile("\\d[\\d,.]*[件宗起]");
    private static final com.sun.management.ThreadMXBean THREAD =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void reportsChangedAtRandomAreReadWithoutExceptionAndEveryFigureLiesInItsText() {
        Random random = new Random(20240101);
        List<Gold.Text> texts = new ArrayList<>(Gold.reports());
        texts.addAll(Gold.passages());
        for (int i = 0; i < 600; i++) {
            Gold.Text text = texts.get(i % texts.size());
            assertFiguresLieIn(changed(text.text(), random), text.context());
        }
    }

    @Test
    void bytesThatAreNoReportAtAllAreReadWithoutException() {
        Random random = new Random(7);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"))) {
            for (int i = 0; i < 100; i++) {
                byte[] bytes = new byte[random.nextInt(3000)];
                random.nextBytes(bytes);
                assertFiguresLieIn(new String(bytes, charset), CONTEXT);
            }
        }
    }

    /** Coded by its sum alone, a whole has no words of its own: 东乡办案20件,西乡办案30件,合计50件,其中… */
    @Test
    void partsOfAnyKindBehindASumOfAnyFiguresAreReadWithoutException() {
        List<String> counts = Gold.passages(
                        Gold.DIR.resolve("invented/passages.jsonl"), Gold.DIR.resolve("invented/passages_labels.jsonl"))
                .stream()
                .flatMap(text -> Stream.of(text.text().split("[,，。;；:：、]")))
                .filter(clause -> COUNT.matcher(clause).find())
                .toList();
        Random random = new Random(5);
        Supplier<String> any = () -> counts.get(random.nextInt(counts.size()));
        for (int i = 0; i < 20_000; i++) {
            String addend = any.get();
            String text = with(addend, 20) + "，东乡" + with(addend, 30) + "，西乡" + with(addend, 40) + "，合计90件，其中"
                    + any.get() + "，" + any.get() + "，" + any.get() + "。";
            assertFiguresLieIn(text, CONTEXT);
            assertFiguresLieIn(text, WITH_PLACES);
        }
    }

    private static String with(String clause, int number) {
        return COUNT.matcher(clause).replaceFirst(number + "件");
    }

    @Test
    void piecesOfFiguresInAnyOrderAreReadWithoutException() {
        Random random = new Random(11);
        for (int i = 0; i < 1500; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(120); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            assertFiguresLieIn(text.toString(), CONTEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8",
                "其中",
                "受理行政复议案件23件,办结19件,其中和解结案7件,",
                "1件",
                "占5%,",
                "三万余",
                "(“《",
                "2023年5月8日至2023年",
                "𠮷1件。",
                "增长5%、",
                "安置、帮教率",
                "全市3件",
                "分别为1件、"
            })
    void whatIsMadeForATextTwiceAsLongIsTwiceAsMuch(String piece) {
        String once = piece.repeat(60_000 / piece.length());
        String twice = piece.repeat(120_000 / piece.length());
        long first = bytesMadeFor(once);
        first = Math.min(first, bytesMadeFor(once));
        long second = bytesMadeFor(twice);

        assertTrue(second < 2.5 * first, () -> piece + ": " + second + " bytes for twice the text");
        assertTrue(quoted(twice) <= 2.1 * quoted(once) + 10_000, () -> piece + ": quotes grow faster than the text");
    }

    private static long bytesMadeFor(String text) {
        long before = THREAD.getCurrentThreadAllocatedBytes();
        GRAMMAR.read(text, CONTEXT);
        return THREAD.getCurrentThreadAllocatedBytes() - before;
    }

    private static double quoted(String text) {
        return GRAMMAR.read(text, CONTEXT).figures().stream()
                .mapToDouble(figure -> figure.quote().length())
                .sum();
    }

    private static void assertFiguresLieIn(String text, ReportContext context) {
        int points = text.codePointCount(0, text.length());
        List<Figure> figures = GRAMMAR.read(text, context).figures();
        int before = 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            assertTrue(before <= figure.charStart(), "figures in the order of the text");
            assertTrue(figure.charStart() < figure.charEnd() && figure.charEnd() <= points, "offsets in the text");
            assertTrue(figure.partOf() < i && figure.rateOf() < i, "wholes and counts stand before");
            assertTrue(text.contains(figure.quote()), "quoted as published");
            assertEquals(figure.kind() == Kind.OTHER, figure.value() == null);
            before = figure.charStart();
        }
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int changes = 1 + random.nextInt(40); changes > 0 && changed.length() > 0; changes--) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 2 -> changed.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> changed.insert(random.nextInt(changed.length()), changed.substring(at, end));
            }
        }
        return changed.toString();
    }
}
