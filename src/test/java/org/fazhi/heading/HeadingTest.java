package org.fazhi.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.place.PlacesFile;
import org.junit.jupiter.api.Test;

class HeadingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void placePeriodAndDatesOfTheReportsAreReadFromTheirTexts() throws Exception {
        for (String line : Files.readAllLines(Path.of("src/test/resources/gold/documents.jsonl"))) {
            JsonNode wanted = JSON.readTree(line);
            Heading heading = read(
                    Files.readString(Path.of("seeds/reports", wanted.path("doc").asText())));
            String doc = wanted.path("doc").asText() + " " + heading.notes();
            assertEquals(wanted.path("ref_area").asText(), heading.refArea() + "", doc);
            assertEquals(wanted.path("time_period").asText(), heading.period().code(), doc);
            assertEquals(wanted.path("title").asText(null), heading.title(), doc);
            JsonNode corrected = wanted.path("published_corrected").path("published");
            assertEquals(
                    (corrected.isMissingNode() ? wanted.path("published") : corrected).asText(),
                    heading.datePublished() + "",
                    doc);
            assertEquals(wanted.path("published").asText(), heading.datePrinted() + "", doc);
            assertEquals(!corrected.isMissingNode(), heading.corrected(), doc);
        }
    }

    @Test
    void passagesThatTellTheirPlaceAndPeriodAreRead() throws Exception {
        List<String> wrong = new ArrayList<>();
        int places = 0;
        int periods = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/gold/passages_dev.jsonl"))) {
            JsonNode passage = JSON.readTree(line);
            String title = passage.path("title").asText("null");
            String text = passage.path("text").asText();
            Heading heading = read(title.equals("null") ? text : title + "\n\n" + text);
            String area = heading.refArea() == null ? "null" : heading.refArea().toString();
            String period = heading.period() == null ? "null" : heading.period().code();
            boolean placeRight = area.equals(passage.path("ref_area").asText());
            boolean periodRight = period.equals(passage.path("time_period").asText());
            places += placeRight ? 1 : 0;
            periods += periodRight ? 1 : 0;
            if (!placeRight || !periodRight) {
                wrong.add(passage.path("id").asText() + " " + area + " for "
                        + passage.path("ref_area").asText() + ", " + period + " for "
                        + passage.path("time_period").asText() + " " + heading.notes());
            }
        }
        assertTrue(places >= 34 && periods >= 19, places + " places, " + periods + " periods right " + wrong);
    }

    @Test
    void aReportWhoseNamesAreAnothersTellsOfTheOther() throws Exception {
        assertEquals("141024", renamed("000_8af15fb0e70292a2", "泽州", "洪洞"));
        assertEquals("511725", renamed("001_ef7d1cd6b277190b", "宣汉县", "渠县"));
        assertEquals("450225", renamed("002_2f64b1ba93180790", "麻阳", "融水"));
        assertEquals("371329-青云镇", renamed("003_35fb6a4010daf8c3", "莒南", "临沭", "文疃", "青云", "371327", "371329"));
        assertEquals("350503", renamed("004_9cb749d2ab4cd0fc", "鯉城", "豐澤"));
    }

    @Test
    void aNameThatManyPlacesHaveIsAmbiguousUntilThePageNamesOneAbove() {
        String text = "鼓楼区2023年法治政府建设情况报告\n\n" + PROSE;
        Heading alone = read(text);
        assertNull(alone.place());
        assertTrue(alone.notes().toString().contains("PLACE_AMBIGUOUS 鼓楼区"), alone.notes() + "");
        assertEquals("350102", read(text + "\n主办:福州市鼓楼区人民政府").refArea() + "");
        assertEquals("410204", read(text + "\n网站标识符:4102040001").refArea() + "");
    }

    @Test
    void headsOfOtherStylesAreRead() {
        assertTold("500237 2023", "重庆市巫山县2023年法治政府建设工作情况报告\n\n" + PROSE);
        assertTold("320106 2022", "南京市鼓楼区人民政府\n关于2022年度法治政府建设情况的报告\n\n" + PROSE);
        assertTold("510185 2024-S1", "2024年上半年司法行政工作总结\n\n" + PROSE + "\n简阳市司法局\n2024年7月5日");
        assertTold("140525 2023-Q3", "泽州县2023年第三季度行政执法情况通报\n\n" + PROSE);
        assertTold("140525 2023-01-01/P9M", "泽州县2023年1-9月行政执法情况通报\n\n" + PROSE);
        assertTold("140525 2023-01-01/P9M", "泽州县2023年前三季度行政执法情况通报\n\n" + PROSE);
        assertTold("140525 2023", "按照要求,现将我县二〇二三年度法治政府建设情况报告如下:\n" + PROSE + "\n泽州县司法局 2024年1月31日");
        assertTold("371327-文疃镇 2021", "文疃镇2021年度法治政府建设工作总结\n" + PROSE);
        assertTold("610881 2021", "神木市2021年法治政府建设报告\n" + PROSE);
        assertTold("610821 2015", "神木县2015年法治政府建设报告\n" + PROSE);
    }

    @Test
    void yearsOfPlansLawsAndDocumentNumbersAreNotThePeriod() {
        assertTold(
                "140525 null",
                "泽州县司法局法治政府建设情况报告\n\n根据《法治政府建设实施纲要(2021-2025年)》和《2022年工作要点》,按照泽政发〔2023〕6号文件,"
                        + "自2019年起开展试点,各项工作稳步推进,取得了明显成效,为全县高质量发展提供了法治保障。");
    }

    @Test
    void aSignatureInChineseDigitsIsADate() {
        Heading heading = read("泽州县2023年法治政府建设情况报告\n\n" + PROSE + "\n泽州县司法局\n二〇二四年一月三十一日");
        assertEquals(LocalDate.of(2024, 1, 31), heading.datePublished());
        assertEquals("泽州县司法局", heading.issuer());
    }

    @Test
    void aStatedCutOffEndsThePeriodEarlier() {
        Heading heading = read("泽州县2023年法治政府建设情况报告\n\n截至2023年11月底," + PROSE);
        assertEquals("2023", heading.period().code());
        assertEquals(LocalDate.of(2023, 11, 30), heading.periodEnd());
    }

    @Test
    void aDateThatCanBeRightIsNotCorrected() {
        Heading early = read("泽州县2023年法治政府建设情况报告\n\n11月6日,举办了培训。" + PROSE + "\n泽州县司法局\n2023年12月20日");
        assertEquals(LocalDate.of(2023, 12, 20), early.datePublished());
        assertEquals(LocalDate.of(2023, 12, 20), early.periodEnd());
        assertTrue(!early.corrected());
    }

    private static final String PROSE = "在上级的坚强领导下,各部门深入学习贯彻习近平法治思想,统筹推进依法行政各项工作,共受理行政复议案件12件,办结11件,取得了新的成效。";

    private static void assertTold(String placeAndPeriod, String text) {
        Heading heading = read(text);
        String period = heading.period() == null ? "null" : heading.period().code();
        assertEquals(placeAndPeriod, heading.refArea() + " " + period, heading.notes() + text);
    }

    private static String renamed(String doc, String... names) throws Exception {
        String text = Files.readString(Path.of("seeds/reports", doc + ".txt"));
        for (int i = 0; i < names.length; i += 2) {
            text = text.replace(names[i], names[i + 1]);
        }
        return read(text).refArea() + "";
    }

    private static Heading read(String text) {
        return Heading.of(text, PlacesFile.places());
    }
}
