package org.fazhi.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MendedTest {
    private static final Charset GBK = Charset.forName("GBK");

    /** The file's decoder dropped pairs of bytes that are no character; what stood beside them can't be known. */
    @Test
    void ofTheReportsOnlyWhatTheBytesAndTheSoundTextProveIsReadAnew() throws Exception {
        Mended mended = Mended.of(Files.readString(Path.of("seeds/reports/004_9cb749d2ab4cd0fc.txt")));
        assertEquals(
                "（一）, 依法治區, 法治宣傳, 鯉小司”普法",
                mended.mended().stream().map(Mended.Reading::reads).collect(Collectors.joining(", ")));
        assertEquals(17, mended.length());
    }

    @Test
    void textReadOneByteOffIsReadAnewWhereTheReportSaysTheSameElsewhere() {
        String heading = "（三）强化行政执法监督工作力度";
        String sound = "全年强化行政执法监督工作力度。\n";
        String published = sound + "?" + oneByteOff("\u3000" + heading) + "\n受理12件。";
        Mended mended = Mended.of(published);
        assertTrue(mended.text().contains("强化行政执法监督工作力"), mended.text());
        assertEquals(
                published.codePointCount(0, published.length()),
                mended.text().codePointCount(0, mended.text().length()));
        assertTrue(mended.text().startsWith(sound) && mended.text().endsWith("\n受理12件。"));
        assertTrue(Mended.of("全年平稳。\n?" + oneByteOff("\u3000" + heading)).length() < 5, "nothing to prove it by");
    }

    @Test
    void aTextWithoutGarbageIsLeftAsItIs() {
        Mended mended = Mended.of("共受理12件。");
        assertEquals("共受理12件。", mended.text());
        assertEquals(List.of(), mended.doubtful());
    }

    private static String oneByteOff(String text) {
        byte[] bytes = text.getBytes(GBK);
        return new String(bytes, 1, bytes.length - 2, GBK);
    }
}
