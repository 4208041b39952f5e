package org.fazhi.grammar;

import static org.fazhi.grammar.ReadText.coded;
import static org.fazhi.grammar.ReadText.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms a report may take besides running prose, and figures that are less than they look. */
class ReportShapesTest {
    @Test
    void aTitleThatJoinsAReportWithAPlanOpensNoPlanButItsSectionDoes() {
        List<Figure> figures = read("""
                青丘县司法局2023年工作总结暨2024年工作计划
                一、工作开展情况
                开展法治讲座20场。
                二、下一步工作计划
                开展法治讲座30场。
                """);

        assertEquals("PUB_LECTURES=20 observation, PUB_LECTURES=30 target", kinds(figures));
    }

    /** The figures that have a code, as {@code INDICATOR=VALUE kind}. */
    private static String kinds(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.indicator() != null)
                .map(figure -> figure.indicator() + "=" + figure.value().toPlainString() + " "
                        + figure.kind().code())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"根据《2023年法治建设工作要点》要求，现将有关情况报告如下：", "按照县委工作安排，现将情况报告如下：", "2023年重点工作任务："})
    void aNumberedHeadingOfWhatWasDoneShowsThatAnOpeningLineWasNoPlan(String opening) {
        List<Figure> figures =
                read("青丘县2023年法治政府建设情况\n" + opening + "\n一、2023年主要工作情况\n一是开展法治讲座20场。\n二、下一步工作安排\n开展法治讲座30场。\n");

        assertEquals("PUB_LECTURES=20 observation, PUB_LECTURES=30 target", kinds(figures));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《青丘县2024年法治政府建设工作要点》\n一、普法\n开展法治讲座30场。",
                "现将2024年工作计划报告如下：\n开展法治讲座30场。",
                "三、2024年工作计划\n（一）定期通报工作情况。开展法治讲座30场。"
            })
    void aPlanStaysOneUnderTheNameOfItsDocumentBehindAColonAndInItsItems(String plan) {
        assertEquals("PUB_LECTURES=30 target", kinds(read(plan)));
    }

    @Test
    void aCountOfBodiesIsNoBodyThatActs() {
        assertEquals("MED_INDUSTRY_COMMITTEES=9 observation", kinds(read("9个行业性调委会运转正常。")));
        assertEquals(
                "MED_INDUSTRY_COMMITTEES=9 observation, MED_CONCLUDED=300 pilot", kinds(read("行业性调委会有9个，调解纠纷300件。")));
        assertEquals("ENF_OFFICERS=120 pilot", kinds(read("县市场监管局有120名执法人员。")));
    }

    @Test
    void partsOfASumThatOnlyItsAddendsNameAreCodedByTheirOwnWords() {
        assertEquals(
                "ENF_CASES_TOTAL=2026, ENF_PENALTIES=1411, ENF_COERCION=57",
                coded("乡镇执法队查办案件286宗，县直部门查办案件1740宗，全县合计2026宗；其中行政处罚1411宗，行政强制57宗。"));
    }

    @ParameterizedTest
    @CsvSource({
        "140500, 市法律援助中心办理法律援助案件80件。, pilot",
        "140500, 全市法律援助中心办理法律援助案件80件。, observation",
        "140525, 市法律援助中心办理法律援助案件80件。, observation"
    })
    void theOwnAidCentreOfAPrefectureIsOneOfManyThatOfACountyTheOnlyOne(String place, String text, String kind) {
        ReportContext context = new ReportContext(place, null, TimePeriod.year(2023), null, ReportContext.Places.NONE);

        assertEquals(
                kind,
                ReadText.GRAMMAR.read(text, context).figures().get(0).kind().code());
    }

    @Test
    void dotsLeadFromALabelToItsFigure() {
        assertEquals("ENF_COERCION=217, ENF_FINES=14728000", coded("行政强制………………………217件\n罚没款........1,472.8万元\n"));
    }

    @Test
    void aDrawnTableIsReadRowByRow() {
        assertEquals("AID_CASES=386, AID_CRIMINAL=241, PLS_LAWYERS=39", coded("""
                        ┌──────────┬──────┐
                        │项目      │数量  │
                        ├──────────┼──────┤
                        │法律援助案件│386件│
                        │其中：刑事  │241件│
                        │执业律师    │39名 │
                        └──────────┴──────┘
                        """));
    }

    @Test
    void aTableWithAColumnAYearIsReadCellByCell() {
        String text = """
                主要指标
                序号 | 指标 | 单位 | 2021年 | 2022年 | 2023年 | 同比增长
                1 | 法律援助案件 | 件 | 1,406 | — | 1,721 | 12.3%
                2 | 调解成功率(%) |  | 99.1 | 99.3 | 99.2 |
                全县执业律师39名。
                """;
        List<Figure> figures = read(text);

        assertEquals(
                "AID_CASES 2021 1,406, AID_CASES 2023 1,721, MED_SUCCESS_RATE 2021 99.1, MED_SUCCESS_RATE 2022 99.3,"
                        + " MED_SUCCESS_RATE 2023 99.2, PLS_LAWYERS 2023 39名",
                figures.stream()
                        .filter(figure -> figure.indicator() != null)
                        .map(figure -> figure.indicator() + " "
                                + figure.period().code() + " " + text.substring(figure.charStart(), figure.charEnd()))
                        .collect(Collectors.joining(", ")));
        assertEquals(
                List.of("1 | 法律援助案件 | 件 | 1,406 | — | 1,721 | 12.3%"),
                figures.stream()
                        .map(Figure::quote)
                        .filter(quote -> quote.contains("1,406"))
                        .distinct()
                        .toList());
    }

    @Test
    void columnsOfYearsMayStandBetweenTabsOrWideBlanks() {
        assertEquals("AID_CASES=406, AID_CASES=521", coded("项目\t2022\t2023年度\n法律援助案件(件)\t406\t521\n"));
        assertEquals("AID_CASES=406, AID_CASES=521", coded("项目  2022年    2023年\n法律援助案件(件)  406    521\n"));
    }

    @Test
    void barsAroundATableOfYearsAreNoCells() {
        assertEquals(
                "AID_CASES=406, AID_CASES=521",
                coded("| 项目 | 2022年 | 2023年 |\n|---|---|---|\n| 法律援助案件(件) | 406 | 521 |\n"));
    }

    @Test
    void aRowThatDoesNotFitTheYearsAboveItIsReadAsAnyLine() {
        assertEquals("AID_CASES=406", coded("项目 | 2022年 | 2023年\n法律援助案件 | 406件\n"));
        assertEquals("", coded("项目 | 2022年 | 2023年\n法律援助案件(件) | 良好 | 521\n"));
    }

    @Test
    void theNumberOfARowCountsNothing() {
        assertEquals("MED_COMMITTEES=512, MED_MEDIATORS=2118", coded("5  人民调解委员会  512个\n6  人民调解员  2,118名\n"));
    }

    @Test
    void lastYearsFigureInABracketIsOfTheThingBeforeIt() {
        List<Figure> figures = read("受理复议案件：312宗，同比下降13.5%（去年同期：361宗）");

        assertEquals("REC_ACCEPTED=312, REC_ACCEPTED=361", coded(figures));
        assertEquals("2022", figures.get(2).period().code());
    }

    @Test
    void aPartOfTheSameThingIsNotTheThing() {
        assertEquals("MED_COMMITTEES=152", coded("全县现有人民调解委员会152个，其中村调委会124个、乡镇调委会16个。"));
        assertEquals("COR_RELEASED=58, COR_EXPIRED=55", coded("解除社区矫正58人（期满解矫55人）。"));
    }

    @Test
    void partsOfEarlierYearsAndOtherPlacesAreStillTheThing() {
        assertEquals("REC_ACCEPTED=58, REC_ACCEPTED=40", coded("受理行政复议案件58件，其中去年受理40件。"));
    }

    @Test
    void wordsOfOneIndicatorSideBySideAreItsParts() {
        assertEquals("REC_CONCLUDED=91, REC_UPHELD=38", coded("行政复议案件办结91件：维持38件，撤销5件、确认违法4件。"));
    }

    @Test
    void aShareWithoutWordsIsTheRatioThatTheCountsReproduce() {
        assertEquals(
                "REC_CONCLUDED=165, REC_UPHELD=61, REC_CORRECTED=12, REC_CORRECTION_RATE=7.3",
                coded("审结行政复议案件165件。维持61件，占37.0%；纠错12件，占7.3%。"));
    }

    @Test
    void aFigureSetForALaterYearIsATarget() {
        Figure set = read("社区矫正专职社工24名，到2025年社工达到35名以上。").get(1);

        assertEquals("TARGET 2025", set.kind() + " " + set.period().code());
    }

    @Test
    void anHonourOfTheWholeNationIsThePlacesOwn() {
        assertEquals("PUB_DEMOCRATIC_VILLAGES_REASSESSED=17", coded("复核全国民主法治示范村17个。"));
    }

    @Test
    void whatStandsBeforeTheMarkIsOfTheNumberBeforeIt() {
        assertEquals("COR_REGISTERED=2, REL_REGISTERED=15", coded("现有2名矫正对象、15名安帮对象。"));
    }

    @Test
    void sessionsAndTheirAttendancesShareTheirWords() {
        assertEquals("ENF_TRAINING_SESSIONS=3, ENF_PERSONS_TRAINED=526", coded("举办行政执法培训3期、526人次。"));
    }

    @Test
    void bothLevelsOfARiseAreOfTheSameThing() {
        assertEquals("ENF_CERTIFIED_RATE=93.1, ENF_CERTIFIED_RATE=96.8", coded("行政执法人员持证率由93.1%提高到96.8%。"));
    }

    @Test
    void aBodyWithANameOfItsOwnIsAPilotAndACountOfSuchBodiesIsNot() {
        assertEquals(
                List.of(Kind.PILOT, Kind.OBSERVATION),
                read("“老李”工作室调解纠纷48件。全县建成“枫桥式”工作室12个。").stream()
                        .map(Figure::kind)
                        .toList());
    }

    @Test
    void aWordInsideOneThatIsRuledOutDoesNotCount() {
        assertEquals("PLS_COUNTY_CENTRES=1, PLS_TOWNSHIP_STATIONS=16", coded("已建成县级公共法律服务中心1个、乡镇公共法律服务工作站16个。"));
    }

    @Test
    void theSecondLevelIsOfTheReportsOwnPeriod() {
        assertEquals(
                List.of("2022", "2023"),
                read("行政复议收案数由去年的189件增至265件。").stream()
                        .map(figure -> figure.period().code())
                        .toList());
    }

    @Test
    void whoOpensAClauseDoesWhatTheFollowingOnesTell() {
        assertEquals(
                "PLS_ADVISER_LECTURES=372, PLS_ADVISER_CONSULTATIONS=2100",
                coded("村（居）法律顾问开展法治宣传讲座372场，解答法律咨询2100人次。"));
    }

    @Test
    void amongPartsOfAWholeAWordMeansNothingElse() {
        assertEquals(
                "AID_CASES=768, AID_CIVIL=502, AID_CRIMINAL=262", coded("办理法律援助案件768件，其中民事案件502件，刑事案件262件，行政案件4件。"));
    }

    @Test
    void aSampleAmongTheProblemsIsNoCountOfTheYearButAStockIs() {
        assertEquals("ENF_CASE_FILES_REVIEWED=126, PLS_LAWYERS=30", coded("""
                一、主要工作
                评查行政执法案卷126卷。
                二、存在的问题和不足
                抽查行政执法案卷40卷，不合格5卷，全县仅有执业律师30名。
                """));
    }

    @Test
    void whatIsNewIsNoStock() {
        assertEquals("MED_MEDIATORS=86", coded("全县现有人民调解员86名，新增人民调解员12名。"));
    }

    @Test
    void placesRightBehindANumberAreWhatItCounts() {
        assertEquals("PUB_LAW_SAVVY_PERSONS=50800", coded("10个县区2023年的法律明白人总数5.08万人。"));
    }

    @Test
    void theMeasureWordTellsSuggestionsFromOpinions() {
        assertEquals(
                "DEC_LEGAL_OPINIONS_ISSUED=58, DEC_REVIEW_SUGGESTIONS=132", coded("开展合法性审查，提出审核意见58份，提出审核意见132条。"));
    }

    @Test
    void theNounOfANumberEndsWhereSomethingIsDone() {
        assertEquals("GOV_LAW_EXAMS=3", coded("对46名拟任干部开展任前法律知识考试3次。"));
    }

    @Test
    void whatNarrowsTheNextFigureDoesNotNarrowTheOneBefore() {
        assertEquals("DEC_CONTRACTS_REVIEWED=61, DEC_VILLAGE_CONTRACTS_REVIEWED=407", coded("审查各类合同61件、村级合同407件。"));
    }

    @Test
    void theOwnOfficeOfATownshipIsNoPilot() {
        String text = "镇司法所调解矛盾纠纷20件。";
        ReportContext township =
                new ReportContext("990101-白泽镇", "白泽镇", ReadText.OF_2023.period(), null, ReportContext.Places.NONE);

        assertEquals(Kind.PILOT, read(text).get(0).kind());
        assertEquals(
                Kind.OBSERVATION,
                ReadText.GRAMMAR.read(text, township).figures().get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年13月办理法律援助案件500件。",
                "2023年1至13月办理法律援助案件500件。",
                "2023年第五季度办理法律援助案件500件。",
                "2023年6月31日前办理法律援助案件500件。",
                "自2023年至2021年以来，办理法律援助案件500件。"
            })
    void aFigureOfAPeriodThatNeverWasIsOfNone(String sentence) {
        Figure figure = read(sentence).get(0);

        assertEquals("AID_CASES", figure.indicator());
        assertNull(figure.period());
        assertNotNull(figure.rawPeriod());
    }

    @Test
    void singleBlanksPartTheColumnsOfATableThatHasNoOthers() {
        assertEquals(
                "AID_CASES=406, AID_CASES=521, LIT_CASES=31, LIT_CASES=28",
                coded("项目 2022年 2023年\n法律援助案件（件） 406 521\n行政应诉案件（件） 31 28\n"));
    }

    @Test
    void digitsBehindABrokenCommaAreNoNumberOfTheirOwn() {
        assertEquals("", coded("全年办理公证事项1,2件。"));
        assertEquals("PLS_NOTARIAL_CASES=1200", coded("全年办理公证事项1,200件。"));
    }
}
