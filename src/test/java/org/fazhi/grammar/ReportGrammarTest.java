package org.fazhi.grammar;

import static org.fazhi.grammar.ReadText.coded;
import static org.fazhi.grammar.ReadText.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences about places that do not exist. */
class ReportGrammarTest {
    @Test
    void aTopicSaidOnceIsCarriedOverTheClausesThatFollow() {
        assertEquals("REC_ACCEPTED=31, REC_CONCLUDED=27, REC_SETTLED=9", coded("全年共受理行政复议案件31件，审结27件，其中调解结案9件。"));
    }

    @Test
    void anotherTopicTakesThePlaceOfTheFirst() {
        assertEquals("REC_ACCEPTED=31, LIT_CASES=12, LIT_CONCLUDED=10", coded("受理行政复议案件31件；办理行政应诉案件12件，审结10件。"));
    }

    @Test
    void whatTheTitleNamesIsToldOfWhereTheTextNamesNothingElse() {
        ReportContext titled = new ReportContext(
                "990101", "青丘县", TimePeriod.year(2023), null, ReportContext.Places.NONE, "青丘县2023年社区矫正工作情况");
        String text = "全年新接收41人，解除37人；办理行政复议案件12件，审结9件。";

        assertEquals(
                "COR_RECEIVED=41, COR_RELEASED=37, REC_ACCEPTED=12, REC_CONCLUDED=9",
                coded(ReadText.GRAMMAR.read(text, titled).figures()));
        assertEquals("REC_ACCEPTED=12, REC_CONCLUDED=9", coded(text));
    }

    @Test
    void aPartNamedByTheCatalogueIsOneThoughItIsMoreThanItsWhole() {
        List<Figure> figures = read("办理法律援助案件120件，其中民事案件150件、刑事案件30件。");

        assertEquals(List.of(-1, 0, 0), figures.stream().map(Figure::partOf).toList());
    }

    @Test
    void theThingCountedMayStandBehindTheNumber() {
        assertEquals("ENF_EXAM_PERSONS=52, ENF_CERTIFICATES=48", coded("全县52人参加行政执法资格考试，48人取得行政执法证件。"));
    }

    @Test
    void partsInBracketsAndBehindQizhongPointToTheirWhole() {
        List<Figure> figures = read("办理法律援助案件307件（民事163件，刑事144件）。");

        assertEquals("AID_CASES=307, AID_CIVIL=163, AID_CRIMINAL=144", coded(figures));
        assertEquals(List.of(-1, 0, 0), figures.stream().map(Figure::partOf).toList());
    }

    @Test
    void aRateIsBoundToTheCountItIsOf() {
        List<Figure> figures = read("共调解矛盾纠纷800件，调解成功784件，调解成功率98%。");

        assertEquals("MED_CONCLUDED=800, MED_SUCCEEDED=784, MED_SUCCESS_RATE=98", coded(figures));
        assertEquals(1, figures.get(2).rateOf());
    }

    @Test
    void oneNumberMayStateTwoRates() {
        assertEquals("REL_RESETTLEMENT_RATE=99, REL_ASSISTANCE_RATE=99", coded("刑满释放人员安置率、帮教率均达99%。"));
    }

    @Test
    void aChangeIsNoFigureOfItsOwnButBelongsToTheValueBeforeIt() {
        List<Figure> figures = read("收到行政复议申请80件，同比增长25.5%。");

        assertEquals("REC_APPLICATIONS_RECEIVED=80", coded(figures));
        assertEquals("25.5", figures.get(0).changePct().toPlainString());
        assertEquals("10.0", read("收到行政复议申请80件，同比增长10.0%。").get(0).changePct().toPlainString());
        assertEquals("-3.9", read("办理行政应诉案件62件，下降3.9%。").get(0).changePct().toPlainString());
    }

    /** As of a delivery's STATED_CHANGE, so that one sentence says the same by either door. */
    @ParameterizedTest
    @CsvSource({
        "同比增长1.2倍, 1.2E+2",
        "同比增长了两倍, 2E+2",
        "同比增长10%, 10",
        "同比增长约10%,",
        "同比下降超50%,",
        "同比下降120%,",
        "同比下降1.2倍,",
        "同比增长到2倍,",
        "是去年的1.5倍,",
        "同比提高2个百分点,",
        "同比多31件,",
        "同比增长5‰,",
    })
    void aChangeIsReadWhereItIsExactAndCanBeOne(String change, String percent) {
        BigDecimal read = read("收到行政复议申请80件，" + change + "。").get(0).changePct();
        assertEquals(percent, read == null ? null : read.toString());
    }

    @Test
    void aRateChangesByPercentagePoints() {
        assertEquals("2", read("矛盾纠纷调解成功率97%，同比提高2个百分点。").get(0).changePct().toString());
        assertNull(read("矛盾纠纷调解成功率97%，同比提高2%。").get(0).changePct());
        assertEquals("-2", read("行政诉讼败诉比例15.3%，下降2个百分点。").get(0).changePct().toString());
    }

    @Test
    void aChangeAgainstAnotherYearIsNoneAgainstTheYearBefore() {
        assertEquals("YOY", read("收到行政复议申请80件，较2022年增长91%。").get(0).changeBase());
        assertEquals("较2019年", read("收到行政复议申请80件，较2019年增长91%。").get(0).changeBase());
    }

    /** Both tell of the year up to a day, and neither number counts anything. */
    @Test
    void nineMonthsAreThreeQuartersHoweverTheyAreCalled() {
        for (String words : List.of("前三季度", "前9个月", "前九个月", "1-9月", "截至9月底")) {
            List<Figure> figures = read(words + "办理法律援助案件120件。");
            Figure cases = figures.get(figures.size() - 1);
            assertEquals(
                    "2023-01-01/P9M YTD AID_CASES",
                    cases.period().code() + " " + cases.accumulation() + " " + cases.indicator(),
                    words);
            figures.subList(0, figures.size() - 1).forEach(one -> assertEquals(Kind.OTHER, one.kind(), words));
        }
    }

    @Test
    void whatSaysAPeriodAloneIsOfTheThingBeforeWhateverThePeriod() {
        List<Figure> figures = read("办理法律援助案件500件，其中一季度100件，上半年210件，前三季度300件。");
        assertEquals("AID_CASES=500, AID_CASES=100, AID_CASES=210, AID_CASES=300", coded(figures));
        assertEquals(
                List.of("2023", "2023-Q1", "2023-S1", "2023-01-01/P9M"),
                figures.stream()
                        .filter(one -> one.indicator() != null)
                        .map(one -> one.period().code())
                        .toList());
    }

    @Test
    void whatIsCountedSinceAPlanBeganIsNoneOfTheYearALevelIs() {
        List<Figure> figures = read("“十四五”以来，累计建成个人调解工作室15个，调解矛盾纠纷3000件。");
        assertEquals("MED_STUDIOS=15, MED_CONCLUDED=3000", coded(figures));
        assertEquals(
                "2023 PERIOD",
                figures.get(0).period().code() + " " + figures.get(0).accumulation());
        assertEquals(
                "2021-01-01/P3Y SINCE",
                figures.get(1).period().code() + " " + figures.get(1).accumulation());
    }

    @Test
    void partsAfterAColonOrInASentenceOfTheirOwnAreParts() {
        for (String joint : List.of(",其中", ",其中:", "。其中,", "。其中:")) {
            List<Figure> figures = read("全年受理行政复议案件120件" + joint + "行政处罚41件。");
            assertEquals("REC_ACCEPTED=120", coded(figures), joint);
            assertEquals(0, figures.get(1).partOf(), joint);
        }
        List<Figure> apart = read("全年受理行政复议案件120件。\n其中,调解矛盾纠纷41件。");
        assertEquals(-1, apart.get(1).partOf());
    }

    @Test
    void whatIsCountedSinceACongressIsNoneOfTheYear() {
        Figure figure = read("党的二十大以来,全县累计办理法律援助案件5000件。").get(0);
        assertEquals("2022-10-01/P15M SINCE", figure.period().code() + " " + figure.accumulation());
    }

    @Test
    void theEndOfTheYearBehindAnEarlierDayIsTheReportsOwnAndThatOfAnotherYearIsNot() {
        List<Figure> figures = read("截至6月底在册社区矫正对象200人;年底在册社区矫正对象210人,2022年底在册社区矫正对象190人,去年年底在册180人。");
        assertEquals("COR_REGISTERED=200, COR_REGISTERED=210, COR_REGISTERED=190, COR_REGISTERED=180", coded(figures));
        assertEquals(
                List.of("2023-S1", "2023", "2022", "2022"),
                figures.stream().map(figure -> figure.period().code()).toList());
    }

    @Test
    void aLevelReachedIsNoChange() {
        assertEquals("LIT_HEAD_APPEARANCE_RATE=96", coded("行政机关负责人出庭应诉率提高到96%。"));
    }

    @Test
    void figuresUnderAPlanAreTargetsOfTheNextYear() {
        Figure target = read("三、下一步工作计划\n（一）普法。开展法治讲座20场。").get(0);

        assertEquals(Kind.TARGET, target.kind());
        assertEquals("2024", target.period().code());
    }

    @Test
    void aPlanInTheMiddleOfAReportIsATarget() {
        Figure planned = read("2024年，计划办理法律援助案件1100件以上。").get(0);

        assertEquals("TARGET 2024", planned.kind() + " " + planned.period().code());
    }

    @Test
    void aPlanForTheSecondHalfFollowsAReportOnTheFirst() {
        ReportContext half =
                new ReportContext("990101", "青丘县", TimePeriod.half(2022, 1), null, ReportContext.Places.NONE);

        Figure target = ReadText.GRAMMAR
                .read("下半年工作打算：\n一、普法。力争开展法治讲座20场。", half)
                .figures()
                .get(0);

        assertEquals("2022-S2", target.period().code());
    }

    @Test
    void aRuleANameAndAnOrdinalMeasureNothing() {
        assertEquals("", coded("每月开展一次法治讲座，深化“三项”制度，召开第三次会议。"));
        assertEquals(
                List.of(Kind.OTHER, Kind.OTHER, Kind.OTHER),
                read("每月开展一次法治讲座，深化“三项”制度，召开第三次会议。").stream().map(Figure::kind).toList());
    }

    @Test
    void hedgesAreReadBeforeInsideAndBehindTheUnit() {
        assertEquals("1.8万余 册 18000 AT_LEAST", number("发放宣传资料1.8万余册。"));
        assertEquals("约300 人次 300 APPROXIMATE", number("接待咨询约300人次。"));
        assertEquals("3以内 % 3 LESS_THAN", number("重新犯罪率控制在3%以内。"));
        assertEquals("80余 人次 80 AT_LEAST", number("接待咨询80人余次。"));
        assertEquals("三万余 册 30000 AT_LEAST", number("发放宣传资料三万余册(个)。"));
    }

    @Test
    void aDatedEventHasItsDateAndTheNextSentenceTheReportsPeriod() {
        List<Figure> figures = read("5月8日，司法局开展普法活动，发放宣传资料300份。全年共发放宣传资料9000份。");

        assertEquals(
                List.of("2023-05-08", "2023"),
                figures.stream().map(figure -> figure.period().code()).toList());
    }

    @Test
    void aStatedCutOffBeforeTheYearsEndMakesAYearToDate() {
        Figure figure = read("截至9月底，办理法律援助案件210件。").get(0);

        assertEquals("2023-01-01/P9M", figure.period().code());
        assertEquals(Accumulation.YTD, figure.accumulation());
    }

    @Test
    void bareWordsForTheYearChangeNothing() {
        for (String words : List.of("今年以来", "截至目前", "目前", "截至2023年底", "累计")) {
            Figure figure = read(words + "，办理法律援助案件210件。").get(0);

            assertEquals("2023", figure.period().code());
            assertEquals(Accumulation.PERIOD, figure.accumulation());
        }
    }

    @Test
    void lastYearsFigureIsLastYears() {
        List<Figure> figures = read("受理行政复议案件40件（上年为35件）。");

        assertEquals("REC_ACCEPTED=40, REC_ACCEPTED=35", coded(figures));
        assertEquals("2022", figures.get(1).period().code());
    }

    @Test
    void aStockOfTheYearsFirstDayIsTheOneAtTheEndOfTheYearBefore() {
        for (String opening : List.of("年初", "上年末", "去年底", "上年结转")) {
            List<Figure> figures = read(opening + "在册社区矫正对象200人，新接收100人，解除90人，年末在册210人。");

            assertEquals(
                    "COR_REGISTERED=200, COR_RECEIVED=100, COR_RELEASED=90, COR_REGISTERED=210",
                    coded(figures),
                    opening);
            assertEquals(
                    List.of("2022", "2023", "2023", "2023"),
                    figures.stream().map(figure -> figure.period().code()).toList(),
                    opening);
        }
    }

    @Test
    void whatIsNoStockAndWhatIsItselfCarriedOverAreOfTheReportsYear() {
        List<Figure> figures = read("年初受理行政复议案件40件，上年结转5件。年初至今调解纠纷30件。");

        assertEquals("REC_ACCEPTED=40, REC_CARRIED_OVER=5, MED_CONCLUDED=30", coded(figures));
        figures.forEach(figure -> assertEquals("2023", figure.period().code()));
    }

    @Test
    void aCountOfTheCitysOwnOfficeIsAPilot() {
        assertEquals(Kind.PILOT, read("其中市本级受理行政复议案件40件。").get(0).kind());
    }

    @Test
    void aFigureOfTheWholeCityIsTheCitysAndTheNextOfOurCountyIsTheCountys() {
        List<Figure> figures = read("全市受理行政复议案件400件，我县受理行政复议案件31件。");

        assertEquals(
                List.of("990100", "990101"),
                figures.stream().map(Figure::refArea).toList());
    }

    /** A district of a municipality without a prefecture between them. */
    private static final class Municipality implements ReportContext.Places {
        @Override
        public java.util.Optional<String> codeOf(String name, String within) {
            return java.util.Optional.empty();
        }

        @Override
        public List<ReportContext.Place> upward(String refArea) {
            return List.of(new ReportContext.Place("990115", "白水区"), new ReportContext.Place("990000", "青丘市"));
        }
    }

    @Test
    void theWholeCityIsTheNearestPlaceAboveThatIsACity() {
        ReportContext context = new ReportContext("990115", "白水区", TimePeriod.year(2023), null, new Municipality());

        List<Figure> figures =
                ReadText.GRAMMAR.read("全市受理行政复议案件400件，全区受理行政复议案件31件。", context).figures();

        assertEquals(
                List.of("990000", "990115"),
                figures.stream().map(Figure::refArea).toList());
    }

    @Test
    void theWholeCityIsThePlaceItselfInTheReportOfACity() {
        ReportContext context =
                new ReportContext("990100", "青丘市", TimePeriod.year(2023), null, ReportContext.Places.NONE);

        assertEquals(
                "990100",
                ReadText.GRAMMAR
                        .read("全市受理行政复议案件400件。", context)
                        .figures()
                        .get(0)
                        .refArea());
    }

    @Test
    void aLongRunOfDigitsIsPassedOver() {
        assertEquals("", coded("编号" + "1".repeat(5000) + "年，已办3件。"));
    }

    @Test
    void aClauseThatOpensWithTheNameOfAPlaceInsideIsThatPlaces() {
        ReportContext.Places places =
                (name, within) -> name.equals("双河镇") ? java.util.Optional.of("990101-双河镇") : java.util.Optional.empty();
        ReportContext context = new ReportContext("990101", "青丘县", TimePeriod.year(2023), null, places);

        List<Figure> figures =
                ReadText.GRAMMAR.read("办理法律援助案件90件；双河镇办理法律援助案件12件。", context).figures();

        assertEquals(
                List.of("990101", "990101-双河镇"),
                figures.stream().map(Figure::refArea).toList());
    }

    @Test
    void numbersListedBehindFenbieBelongToTheNamesInTheirOrder() {
        assertEquals("REC_ACCEPTED=23, REC_CONCLUDED=19", coded("受理、审结行政复议案件分别为23件、19件。"));
    }

    @Test
    void namesListedBehindFenbieShareTheNounBehindTheLast() {
        assertEquals("REC_ACCEPTED=23, REC_CONCLUDED=19", coded("分别受理、审结行政复议案件23件、19件。"));
    }

    @Test
    void whatStandsBehindFenbieIsSaidOfEachName() {
        assertEquals("COR_RECEIVED=23, REL_RECEIVED=19", coded("社区矫正、安置帮教分别接收23人、19人。"));
    }

    @Test
    void periodsListedBeforeFenbieAreEachOfTheirNumber() {
        List<Figure> figures = read("2021年、2022年分别办理行政复议案件23件、19件。");

        assertEquals("REC_ACCEPTED=23, REC_ACCEPTED=19", coded(figures));
        assertEquals(
                List.of("2021", "2022"),
                figures.stream().map(figure -> figure.period().code()).toList());
    }

    @Test
    void namesOfTheClauseBeforeAreEachOfTheirNumber() {
        assertEquals("REC_ACCEPTED=23, REC_CONCLUDED=19", coded("受理、审结行政复议案件，分别为23件、19件。"));
    }

    @Test
    void theVerbOfTheFirstThingIsSaidOfThoseListedBehindIt() {
        assertEquals(
                "DEC_CONTRACTS_REVIEWED=45, DEC_NORMATIVE_DOCS_REVIEWED=3, DEC_MAJOR_DECISIONS_REVIEWED=5",
                coded("审查合同45份，规范性文件3件，重大决策5件。"));
    }

    @Test
    void aVerbOfItsOwnEndsTheOneBefore() {
        assertEquals("DEC_CONTRACTS_REVIEWED=45, DEC_DOCS_MADE=3", coded("审查合同45份，印发规范性文件3件。"));
    }

    @Test
    void aPartBesideTheVerbOfTheWholeIsNotTheWholeAgain() {
        assertEquals("MED_CONCLUDED=800", coded("调解矛盾纠纷800件，邻里纠纷120件。"));
    }

    @Test
    void theWholeOfANamedPlaceAboveIsThatPlaces() {
        ReportContext context = new ReportContext("990115", "白水区", TimePeriod.year(2023), null, new Municipality());

        assertEquals(
                "990000",
                ReadText.GRAMMAR
                        .read("青丘全市受理行政复议案件400件。", context)
                        .figures()
                        .get(0)
                        .refArea());
    }

    @Test
    void besideTwoPartsOfAWholeStandsAnotherPartOfIt() {
        assertEquals(
                "PLS_LAWYER_CIVIL=52, PLS_LAWYER_CRIMINAL=7, PLS_LAWYER_ADMINISTRATIVE=9",
                coded("律师办理民事案件52件、刑事案件7件、行政案件9件。"));
    }

    @Test
    void aTopicInsideAVerbAlreadyReadTakesNoTopicsPlace() {
        assertEquals(
                "PLS_VILLAGE_ADVISER_VISITS=176, PLS_ADVISER_CONSULTATIONS=225",
                coded("村（居）法律顾问全年开展法律服务176次，解答法律咨询225人次。"));
    }

    @Test
    void whatFollowsACountOfSomethingUnknownIsNotOfATopicSaidBefore() {
        assertEquals("", coded("市场监管部门受理消费投诉221件，调解成功150件。"));
    }

    @Test
    void whatFollowsAKindLeftOutIsOfThatKind() {
        assertEquals("", coded("医调委受理医疗纠纷31件，调解成功28件。"));
    }

    @Test
    void theVerbBeforeAListIsSaidOfItsSecondNounToo() {
        assertEquals("PLS_VILLAGE_ROOMS_BUILT=61, PLS_TOWNSHIP_STATIONS_BUILT=4", coded("新建村级公共法律服务室61个、乡镇站4个。"));
    }

    @Test
    void countedOfficesAreNoPilot() {
        assertEquals("MED_STUDIOS=5, MED_MEDIATORS=621", coded("有个人调解工作室5个，人民调解员621人。"));
        assertEquals(
                List.of(Kind.OBSERVATION, Kind.OBSERVATION),
                read("有个人调解工作室5个，人民调解员621人。").stream().map(Figure::kind).toList());
    }

    @Test
    void theScopeNamedBesideAFigureIsItsScope() {
        List<Figure> figures = read("全县人民调解组织共调解矛盾纠纷650件，调解成功640件。全县共调解矛盾纠纷900件。");

        assertEquals(
                List.of("PEOPLES_MEDIATION", "PEOPLES_MEDIATION", "ALL"),
                figures.stream().map(Figure::scope).toList());
    }

    @Test
    void aCountBehindAPartToldAloneIsThePartsOwn() {
        assertEquals("AID_MIGRANT_WORKERS=67", coded("受理农民工法律援助案件67件，挽回损失190万元。"));
    }

    @Test
    void traditionalScriptIsReadWithOffsetsOfThePublishedText() {
        String text = "全年辦理法律援助案件３６７件。";
        Figure figure = read(text).get(0);

        assertEquals("AID_CASES", figure.indicator());
        assertEquals("３６７件", text.substring(figure.charStart(), figure.charEnd()));
    }

    @Test
    void offsetsCountCodePoints() {
        Figure figure = read("𠮷祥村办理法律援助案件12件。").get(0);

        assertEquals(11, figure.charStart());
        assertEquals("𠮷祥村办理法律援助案件12件", figure.quote());
    }

    @Test
    void aSoftLineBreakAndBlanksChangeNothing() {
        String line = "全县各级人民调解组织坚持预防为主，深入开展矛盾纠纷大排查，共调处各类矛盾纠纷";

        assertEquals(coded(line + "650件。"), coded(line + "\n 650 件。"));
    }

    @Test
    void aFigureOfAnUnknownThingIsKeptUncoded() {
        Figure figure = read("修建文化广场16处。").get(0);

        assertNull(figure.indicator());
        assertEquals(Kind.OBSERVATION, figure.kind());
    }

    @Test
    void strangeTextIsReadWithoutComplaint() {
        for (String text : List.of("", "\n\n", "件件件", "1", "((((", "其中其中", "一、", "９".repeat(400) + "件", "\uD842")) {
            read(text);
        }
    }

    private static String number(String text) {
        Figure figure = read(text).get(0);
        return figure.rawValue() + " " + figure.rawUnit() + " " + figure.value().toPlainString() + " "
                + figure.qualifier();
    }
}
