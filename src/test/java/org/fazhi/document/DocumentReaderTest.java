package org.fazhi.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Settings;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final Settings.Documents LIMITS = Catalog.packed().settings().documents();
    private static final DocumentReader READER = new DocumentReader(LIMITS);
    private static final String TITLE = "泽州县司法局2023年度法治政府建设情况报告";
    private static final String TEXT = "泽州县司法局2023年度法治政府建设情况报告\n"
            + "2023年，我局坚持以习近平法治思想为指导，全面推进依法行政，各项工作取得新的进展，现将有关情况报告如下。\n"
            + "一、行政复议\n"
            + "全年共收到行政复议申请三十余件，经审查受理行政复议案件123件，办结119件，其中和解结案27件，撤销5件。\n"
            + "二、人民调解\n" + "各级人民调解组织共调解矛盾纠纷4567件，调解成功率98.6%，为群众挽回损失246万元。\n" + "泽州县司法局\n" + "2024年2月29日\n";

    @Test
    void everyEncodingGivesTheSameTextAndIsNamed() {
        assertEquals("UTF-8", read(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals("UTF-8", read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
        assertEquals("UTF-16LE", read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("UTF-16BE", read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)));
        assertEquals("UTF-16LE", read(TEXT.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals("UTF-16BE", read(TEXT.getBytes(StandardCharsets.UTF_16BE)));
        assertEquals("GB18030", read(TEXT.getBytes(Charset.forName("GB18030"))));
    }

    private static String read(byte[] bytes) {
        Document document = READER.read(bytes, "a.txt");
        assertEquals(TEXT, document.text());
        return document.encoding();
    }

    @Test
    void halfACharacterThatAPageNamesByNumberIsLost() {
        String page = "<html><body><p>" + TEXT.replace("123件", "12&#55296;3件").replace("\n", "</p><p>")
                + "</p></body></html>";
        Document document = READER.read(page.getBytes(StandardCharsets.UTF_8), "a.html");
        assertTrue(document.text().contains("12" + Document.LOST + "3件"), document.text());
        assertEquals(List.of("1 characters lost in the file, stored as " + Document.LOST), document.notes());
    }

    @Test
    void bytesThatFitNoEncodingAreNeverReplaced() {
        byte[] broken = TEXT.getBytes(Charset.forName("GB18030"));
        broken[100] = (byte) 0xFF;
        broken[101] = (byte) 0xFF;
        Document document = READER.read(broken, "a.txt");
        assertEquals("NOT_TEXT", document.status());
        assertNull(document.text());
        assertEquals(List.of("neither UTF-8 (byte 1), UTF-16 nor GB18030 (byte 100)"), document.notes());
        byte[] whole = TEXT.strip().getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertTrue(READER.read(cut, "a.txt").notes().get(0).startsWith("neither UTF-8 (byte " + (cut.length - 1)));
    }

    @Test
    void ofAPageTheMainTextIsKeptAndTheRestOfItIsNot() {
        for (String charset : List.of("utf-8", "gb2312")) {
            String page = Files.page(TITLE, TEXT.substring(TITLE.length() + 1), charset);
            Charset written = charset.equals("utf-8") ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
            Document document = READER.read(page.getBytes(written), "a.html");
            assertEquals(squeezed(TEXT), squeezed(document.text()));
            assertEquals("https://www.zezhou.gov.cn/a/1.html", document.meta().get("source_url"));
            assertEquals("2024-02-29 10:15", document.meta().get("date_published"));
            assertEquals("泽州县司法局", document.meta().get("issuer"));
            assertEquals("1405250001", document.meta().get("site_code"));
        }
    }

    @Test
    void aTableIsReadRowByRowWithLabelNumberAndUnitSideBySide() {
        String page = "<html><body><div>" + "<p>" + "一、主要数据如下表所示，各项工作稳步推进。".repeat(3) + "</p>"
                + "<table><tr><th>序号</th><th>指标</th><th>单位</th><th>2022年</th><th>2023年</th></tr>"
                + "<tr><td>1</td><td>受理行政复议案件</td><td>件</td><td>21</td><td>1,023</td></tr>"
                + "<tr><td>2</td><td>调解成功率</td><td>%</td><td>97.5</td><td>—</td></tr></table>"
                + "<table><tr><td rowspan=2>行政应诉</td><td>应诉案件（件）</td><td>17</td></tr><tr><td>出庭率</td><td>100%</td></tr></table>"
                + "</div></body></html>";
        List<String> lines = READER.read(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .skip(2)
                .toList();
        assertEquals(
                List.of(
                        "1. 2022年 受理行政复议案件 21件，2023年 受理行政复议案件 1,023件；",
                        "2. 调解成功率 97.5%；",
                        "行政应诉 应诉案件 17件；",
                        "行政应诉 出庭率 100%；"),
                lines);
    }

    @Test
    void linesOfAPdfAreJoinedToParagraphsWithoutHeadsAndPageNumbers() {
        String longer = TEXT + ("三、其他工作\n" + "全年共审查规范性文件45件，提出意见建议67条，组织行政执法案卷评查89宗，发现问题整改到位。\n").repeat(12);
        Document document = READER.read(Files.pdf(longer, "泽州县司法局文件"), "a.pdf");
        assertEquals(paragraphs(longer), paragraphs(document.text()));
    }

    private static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void aWordFileIsReadInOrderWithItsTablesAndWithoutDeletedText() {
        String cell = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String row = "<w:tr>" + cell + cell + cell + "</w:tr>";
        Document document = READER.read(
                Files.docxOf(
                        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr><w:r><w:t>共受理</w:t></w:r><w:del>"
                                + "<w:r><w:delText>999件</w:delText></w:r></w:del><w:ins><w:r><w:t>12件</w:t></w:r></w:ins></w:p><w:tbl>"
                                + row.formatted("指标", "单位", "数量") + row.formatted("办结案件", "件", "11")
                                + "</w:tbl><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>完</w:t></w:r></w:p></mc:Choice>"
                                + "<mc:Fallback><w:p><w:r><w:t>完</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"),
                "a.docx");
        assertEquals(List.of("共受理12件", "指标 单位 数量", "办结案件 11件；", "完"), paragraphs(document.text()));
        assertEquals(
                paragraphs(TEXT),
                paragraphs(READER.read(Files.docx(TEXT), "b.docx").text()));
    }

    @Test
    void whatCannotBeReadSaysWhy() throws Exception {
        assertEquals("EMPTY", status(new byte[0], "a.txt"));
        assertEquals("EMPTY", status("<html><body><script>1</script></body></html>".getBytes(), "a.html"));
        assertEquals("NOT_TEXT", status(new byte[] {1, 2, 3, (byte) 0xFF, 0, 9}, "a.txt"));
        assertEquals("NOT_TEXT", status(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}, "a.txt"));
        assertEquals("NOT_TEXT", status("{\\rtf1 text}".getBytes(), "a.doc"));
        assertEquals("NOT_TEXT", status(Files.zip(List.of(Files.part("a.txt", "报告"))), "a.docx"));
        assertEquals("ENCRYPTED", status(Files.encryptedPdf(TEXT), "a.pdf"));
        assertEquals("IMAGE_ONLY", status(Files.imagePdf(), "a.pdf"));
        assertEquals("ENCRYPTED", status(ole2("EncryptedPackage"), "a.docx"));
        assertEquals("NOT_TEXT", status(ole2("WordDocument"), "a.doc"));
        byte[] pdf = Files.pdf(TEXT, "");
        assertEquals("DAMAGED", status(java.util.Arrays.copyOf(pdf, 20), "a.pdf"));
        byte[] docx = Files.docx(TEXT);
        assertEquals("DAMAGED", status(java.util.Arrays.copyOf(docx, docx.length / 2), "a.docx"));
    }

    @Test
    void whatIsNoTextIsNamedAsNoKindOfFile() throws Exception {
        assertEquals(1, READER.read(ole2("Workbook"), "a.xls").notes().size());
        assertEquals(
                List.of("a zip archive or office file without a Word text"),
                READER.read(Files.zip(List.of(Files.part("a.txt", "报告"))), "a.zip")
                        .notes());
    }

    @Test
    void aTextOfCharactersNobodySeesIsEmpty() {
        assertEquals("EMPTY", status(" \n\u3000\uFEFF\u200B\n".getBytes(StandardCharsets.UTF_8), "a.txt"));
    }

    private static String status(byte[] bytes, String name) {
        Document document = READER.read(bytes, name);
        assertFalse(document.notes().isEmpty(), name);
        return document.status();
    }

    private static byte[] ole2(String entry) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void whatIsLargerThanItsLimitIsNotRead() {
        assertEquals("ZIP_BOMB", status(Files.docxOf("<!--" + " ".repeat(64 << 20) + "-->"), "a.docx"));
        Settings.Documents tight = new Settings.Documents(
                2000,
                100,
                1,
                4000,
                100,
                1 << 20,
                LIMITS.mainTextShare(),
                LIMITS.pageFurniture(),
                LIMITS.meta(),
                LIMITS.tables());
        DocumentReader reader = new DocumentReader(tight);
        assertEquals("TOO_LARGE", reader.read(new byte[2001], "a.txt").status());
        assertEquals(
                "TOO_LARGE",
                reader.read("件".repeat(101).getBytes(StandardCharsets.UTF_8), "a.txt")
                        .status());
        assertEquals(
                "ZIP_BOMB",
                reader.read(Files.docx("123456789 ".repeat(400)), "a.docx").status());
        assertEquals(
                "TOO_LARGE",
                reader.read(Files.docx("123456789 ".repeat(20)), "a.docx").status());
        DocumentReader onePage = new DocumentReader(new Settings.Documents(
                1 << 20,
                100000,
                1,
                4000,
                100,
                1 << 20,
                LIMITS.mainTextShare(),
                LIMITS.pageFurniture(),
                LIMITS.meta(),
                LIMITS.tables()));
        assertEquals(
                "TOO_LARGE",
                onePage.read(Files.pdf(TEXT.repeat(5), ""), "a.pdf").status());
    }

    @Test
    void theBytesDecideWhatAFileIsAndItsNameIsToldWhereItErrs() {
        Document page = READER.read(Files.page(TITLE, TEXT, "utf-8").getBytes(StandardCharsets.UTF_8), "a.txt");
        assertEquals(Format.HTML, page.format());
        assertEquals(List.of("named .txt, is HTML"), page.notes());
        assertEquals(
                List.of("named .html, is PDF"),
                READER.read(Files.pdf(TEXT, ""), "a.html").notes());
        assertEquals(
                List.of("named .pdf, is DOCX"),
                READER.read(Files.docx(TEXT), "a.pdf").notes());
        assertEquals(
                List.of("named .docx, is plain text"),
                READER.read(TEXT.getBytes(StandardCharsets.UTF_8), "a.docx").notes());
    }

    /** Seeded, so that a failure can be found again. */
    @Test
    void noBytesMakeTheReaderFail() {
        Random random = new Random(20240101);
        List<byte[]> originals = List.of(
                Files.pdf(TEXT, "head"),
                Files.docx(TEXT),
                Files.page(TITLE, TEXT, "gbk").getBytes(Charset.forName("GB18030")),
                TEXT.getBytes(StandardCharsets.UTF_16LE));
        int read = 0;
        for (int i = 0; i < 400; i++) {
            byte[] bytes = originals.get(i % originals.size()).clone();
            for (int change = 0; change < 1 + i % 7; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Document document = READER.read(bytes, "a.txt");
            assertTrue(document.text() != null || document.status() != null);
            assertTrue(document.text() == null || document.text().indexOf('\uFFFD') < 0);
            read += document.text() == null ? 0 : 1;
        }
        assertTrue(read > 40, read + " read");
    }

    @Test
    void aBrokenWordFileIsToldOfInItsNotesAndNowhereElse() {
        byte[] word = Files.docxOf("<w:p><w:r><w:t>共受理12件</w:t></w:r></w:p>");
        List<byte[]> broken = List.of(
                replaced(word, "word/document.xml", "<a><b>\u00FF</b></a>".getBytes(StandardCharsets.ISO_8859_1)),
                replaced(word, "word/document.xml", "<a>".getBytes(StandardCharsets.UTF_8)),
                replaced(word, "[Content_Types].xml", new byte[] {'<', (byte) 0xFF, (byte) 0xFE}));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stderr = System.err;
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            broken.forEach(bytes -> assertEquals("DAMAGED", status(bytes, "a.docx")));
        } finally {
            System.setErr(stderr);
        }
        assertEquals("", told.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aWordFileMayBeWrittenInUtf16() {
        byte[] word = Files.docxOf("");
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><d><p><t>共受理12件</t></p></d>";
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = replaced(word, "word/document.xml", xml.getBytes(charset));
            assertEquals("共受理12件", READER.read(bytes, "a.docx").text(), charset.name());
        }
    }

    /** The package with other bytes in one of its parts. */
    private static byte[] replaced(byte[] zip, String name, byte[] content) {
        List<Files.Part> parts = new ArrayList<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                byte[] own = entries.readAllBytes();
                parts.add(new Files.Part(entry.getName(), entry.getName().equals(name) ? content : own));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Files.zip(parts);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
