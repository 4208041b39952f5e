package org.fazhi.heading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalog.Catalog;
import org.fazhi.place.PlacesFile;
import org.junit.jupiter.api.Test;

class HeadingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Headings HEADINGS = new Headings(PlacesFile.places(), Catalog.packed());

    @Test
    void aCutOffStatedInTheHeadIsTheEndOfWhatIsTold() {
        Heading heading = read("""
                佛冈县平安法治建设情况通报
                （截至2023年11月底）

                各乡镇党委：
                今年以来，全县政法机关围绕中心工作防风险、保安全、护稳定，现将主要情况通报如下，请认真阅读并抓好落实，确保全年工作圆满收官。
                二〇二三年十二月六日
                """);

        assertEquals("2023-01-01/P11M", heading.period().code());
    }

    @Test
    void monthsWithoutAYearAreOfTheYearOfSigning() {
        Heading heading = read("""
                佛冈县平安法治建设情况通报
                今年以来，全县政法机关围绕中心工作防风险、保安全、护稳定，现将1—11月主要情况通报如下，请认真阅读并抓好落实，确保工作圆满收官。
                2023年12月6日
                """);

        assertEquals("2023-01-01/P11M", heading.period().code());
    }

    @Test
    void theBracketThatEndsATitleTellsAPartOfItsYear() {
        assertEquals("2021-01-01/P10M", titled("佛冈县2021年法治政府建设工作情况（1—10月）"));
        assertEquals("2021-S1", titled("佛冈县2021年法治政府建设工作总结(上半年)"));
        assertEquals("2021", titled("佛冈县2021年法治政府建设工作总结（摘要）"));
        assertEquals("2021", titled("佛冈县2021年法治政府建设工作总结（2022年上半年）"));
    }

    @Test
    void anotherTownshipThanTheTitlesContradictsItWhateverTheNumbersOfTheTwo() {
        Heading heading = read("""
                密云区密云镇2023年法治政府建设工作报告

                一年来，全镇法治政府建设各项工作稳步推进，取得新的成效，受理行政复议案件20件，现将主要情况报告如下。

                密云区溪翁庄镇人民政府
                2024年1月5日
                """);
        assertEquals("110118-密云镇", heading.refArea().toString());
        assertEquals("110118101 溪翁庄镇 in issuer (密云区溪翁庄镇)", heading.placeConflict());
    }

    @Test
    void whatNobodySeesHidesNeitherPlaceNorPeriod() {
        Heading heading = read("昌\u200B乐县20\u00AD23年度法治政府建设工作报告\u2028" + "一年来，全县法治政府建设各项工作稳步推进，取得新的成效，受理行政复议案件20件。\n");
        assertEquals("370725", heading.refArea().toString());
        assertEquals("2023", heading.period().code());
        assertEquals("昌乐县2023年度法治政府建设工作报告", heading.title());
    }

    @Test
    void aTownshipThatNoTableKnowsIsNotItsCounty() {
        List<String> titles = List.of(
                "昌乐县新某镇2023年度法治政府建设工作报告",
                "新某镇2023年度法治政府建设工作报告",
                "昌乐县文疃镇2023年度法治政府建设工作报告",
                "昌乐县新城镇人民政府2023年度法治政府建设工作报告",
                "昌乐县经济开发区管委会2023年度法治政府建设工作报告",
                "昌乐县开发区2023年度法治政府建设工作报告",
                "经济开发区管委会2023年度法治政府建设工作报告");
        for (String title : titles) {
            Heading heading = read(title + "\n\n一年来，在昌乐县委、县政府的正确领导下，法治政府建设各项工作稳步推进，取得新的成效，群众满意。\n");
            assertNull(heading.refArea(), title + heading.notes());
            assertNull(heading.ambiguousName(), title);
            assertTrue(heading.notes().toString().contains("no place known is "), title + heading.notes());
        }
    }

    @Test
    void aCountyNamedAsKindsOfPlacesAreIsACounty() {
        String body = "\n\n一年来，全县法治政府建设各项工作稳步推进，与光山县共建，取得新的成效，群众满意。\n";
        assertEquals("411523", read("新县2023年度法治政府建设工作报告" + body).refArea().toString());
    }

    @Test
    void aTownshipOnThePageOfAnotherCountyIsNotTheNamesakeThatTheTableKnows() {
        for (String page : List.of("海林市人民政府门户网站 横道河子镇", "巫溪县人民政府 荆竹铺镇", "来源：东港市人民政府 东河口镇", "青海省人民政府门户网站 里澜城镇")) {
            String township = page.substring(page.indexOf(' ') + 1);
            Heading heading = ofTownship(page, township);
            assertNull(heading.refArea(), page + heading.notes());
            assertTrue(heading.notes().toString().contains("no place known is " + township), heading.notes() + "");
            assertTrue(
                    heading.notes().toString().contains("in none of " + page.replaceAll(".*：|人民.*", "")),
                    heading.notes() + "");
        }
    }

    @Test
    void aTownshipOnThePageOfOneOfThePlacesAboveItIsTheOne() {
        assertEquals("211221-横道河子镇", ofTownship("铁岭县人民政府门户网站", "横道河子镇").refArea() + "");
        assertEquals("430581-荆竹铺镇", ofTownship("湖南省人民政府门户网站", "荆竹铺镇").refArea() + "");
        assertEquals("341502-东河口镇", ofTownship("六安市司法局 东港市人民政府", "东河口镇").refArea() + "");
        assertEquals("131023-里澜城镇", ofTownship("政务公开", "里澜城镇").refArea() + "");
    }

    private static Heading ofTownship(String head, String township) {
        return read(head + "\n\n" + township + "2023年度法治政府建设工作报告\n\n" + "一年来，全镇法治政府建设各项工作稳步推进，取得新的成效，人民群众较为满意。\n");
    }

    @Test
    void whatIsOnlyAKindOfPlaceLeavesTheCountyItsReport() {
        List<String> titles = List.of(
                "昌乐县社区矫正2023年度工作报告", "昌乐县各镇街道2023年度法治政府建设工作报告", "昌乐县推进乡镇法治政府建设2023年度工作报告", "昌乐县司法局营丘司法所2023年度工作报告");
        for (String title : titles) {
            Heading heading = read(title + "\n\n一年来，法治政府建设各项工作稳步推进，取得新的成效，人民群众较为满意。\n");
            assertEquals("370725", heading.refArea() + "", title + heading.notes());
        }
        assertEquals(
                "370725-营丘镇",
                read("昌乐县营丘镇2023年度法治政府建设工作报告\n\n一年来，法治政府建设各项工作稳步推进，取得新的成效。\n")
                        .refArea()
                        .toString());
    }

    private static String titled(String title) {
        return read(title + "\n\n一年来，全县法治政府建设各项工作稳步推进，取得新的成效。\n").period().code();
    }

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

    private static Heading read(String text) {
        return HEADINGS.read(text);
    }
}
