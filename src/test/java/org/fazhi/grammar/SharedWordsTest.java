package org.fazhi.grammar;

import static org.fazhi.grammar.ReadText.coded;
import static org.fazhi.grammar.ReadText.read;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.api.Test;

/** What several numbers share, and what one number shares with what was said before it. */
class SharedWordsTest {
    private static String periods(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.indicator() != null)
                .map(figure ->
                        figure.value().toPlainString() + " " + figure.period().code())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theNounOfTheLastNameIsOfThoseBeforeItToo() {
        assertEquals("REC_ACCEPTED=30, LIT_CASES=22", coded("行政复议、行政应诉案件分别为30件、22件。"));
        assertEquals("AID_CIVIL=120, AID_CRIMINAL=88, AID_CASES=208", coded("民事、刑事法律援助案件120件、88件，合计208件。"));
    }

    @Test
    void aSumOfPartsIsTheirWhole() {
        assertEquals("AID_CIVIL=120, AID_CRIMINAL=60, AID_CASES=180", coded("受理民事法律援助案件120件，刑事法律援助案件60件，两项合计180件。"));
        assertEquals("AID_CIVIL=120, AID_CRIMINAL=60", coded("受理民事法律援助案件120件，刑事法律援助案件60件，两项合计190件。"));
        assertEquals("ENF_PENALTIES=210, LIC_PERMITS_GRANTED=540", coded("行政处罚210件，行政许可540件，两项合计750件。"));
    }

    @Test
    void oneCountOfTwoPartsIsOfNeither() {
        assertEquals("", coded("办理民事、刑事法律援助案件30件。"));
        assertEquals("AID_CASES=900", coded("办理法律援助案件900件，为农民工、残疾人办理法律援助案件300件。"));
    }

    @Test
    void aThirdKindBesideTwoOfOneWholeIsAPartThatCountsInTheirSum() {
        assertEquals("AID_CIVIL=120, AID_CRIMINAL=60, AID_CASES=184", coded("法律援助机构办理民事案件120件、刑事案件60件、行政案件4件，合计184件。"));
        assertEquals("AID_CIVIL=120, AID_CRIMINAL=60, LIT_CASES=4", coded("法律援助机构办理民事案件120件、刑事案件60件，行政应诉案件4件。"));
        assertEquals(
                "AID_CIVIL=120, AID_CRIMINAL=60, PLS_NOTARIAL_CASES=800", coded("办理民事法律援助案件120件、刑事法律援助案件60件、公证800件。"));
    }

    @Test
    void aSumOverWhatNoListJoinsIsNoWhole() {
        assertEquals("PLS_LAWYER_CIVIL=300, PLS_LAWYER_CRIMINAL=200", coded("律师办理民事案件300件，刑事案件200件，参与信访100件，合计600件。"));
        assertEquals("MED_CONCLUDED=30, MED_CONCLUDED=50", coded("人民调解组织调解纠纷30件，司法所调解纠纷50件，接待咨询20件，共计100件。"));
    }

    @Test
    void theEightKindsOfSeriousCrimesAreNotAllCrimes() {
        assertEquals("SEC_CRIMINAL_CASES_FILED=812", coded("全年立刑事案件812起，破获各类案件，共立八类严重刑事案件6起。"));
    }

    @Test
    void figuresOfTwoPlacesAreNoPartsOfTheirSum() {
        ReportContext withTownships = new ReportContext(
                "990101",
                "青丘县",
                TimePeriod.year(2023),
                null,
                (name, within) -> name.endsWith("镇") ? Optional.of(within + name) : Optional.empty());
        List<Figure> figures = ReadText.GRAMMAR
                .read("清溪镇调解矛盾纠纷40件，胡家镇调解矛盾纠纷60件，合计100件。", withTownships)
                .figures();

        assertEquals("MED_CONCLUDED=40, MED_CONCLUDED=60", coded(figures.subList(0, 2)));
    }

    @Test
    void theCountRightBehindARateIsItsNumeratorWhereItGivesTheRate() {
        assertEquals(
                "REC_APPLICATIONS_RECEIVED=60, REC_ACCEPTANCE_RATE=90, REC_ACCEPTED=54",
                coded("收到行政复议申请60件，受理率90%，即54件。"));
        assertEquals("REC_APPLICATIONS_RECEIVED=60, REC_ACCEPTANCE_RATE=90", coded("收到行政复议申请60件，受理率90%，即50件。"));
    }

    @Test
    void anotherNameOfTheListSaysNothingOfANumber() {
        assertEquals("LIT_CASES=4", coded("民事、刑事、行政案件分别受理2件、3件、4件。"));
    }

    @Test
    void oneNumberForEachOfTwoThingsIsOfBoth() {
        assertEquals("AID_CASES=120, AID_CONCLUDED=120", coded("法律援助案件受理、办结各120件。"));
        assertEquals("REC_ACCEPTED=18, REC_CONCLUDED=18", coded("行政复议受理、办结均为18件。"));
    }

    @Test
    void aPlatformIsOfTheLevelSaidOfIt() {
        assertEquals(
                "PLS_COUNTY_CENTRES=1, PLS_TOWNSHIP_STATIONS=16, PLS_VILLAGE_ROOMS=240",
                coded("公共法律服务平台建设稳步推进，县级、乡级、村级分别建成1个、16个、240个。"));
    }

    @Test
    void aLevelOfTheYearBeforeIsOfThatYearAndEndsWithItsClause() {
        assertEquals("86 2023, 61 2022", periods(read("收到行政复议申请86件，较去年同期的61件增长41%。")));
        assertEquals("95.8 2023, 72.5 2022", periods(read("负责人出庭应诉率95.8%，上年为72.5%。")));
        assertEquals("143 2020, 118 2023, 5 2023", periods(read("一审行政诉讼案件数较2020年的143件下降至118件，败诉5件。")));
    }

    @Test
    void behindAnotherPlaceTheOwnOneHasTheSameThing() {
        List<Figure> figures = read("全市办理法律援助案件1.1万件，我县702件。");

        assertEquals("AID_CASES=11000, AID_CASES=702", coded(figures));
        assertEquals(
                List.of("990100", "990101"),
                figures.stream().map(Figure::refArea).toList());
    }

    @Test
    void whatIsMendedIsOfTheInspectionThatFoundIt() {
        assertEquals("", coded("开展法治督察2次，发现问题26个，整改到位26个。"));
        assertEquals("ENF_PROBLEMS_FOUND=35, ENF_PROBLEMS_RECTIFIED=33", coded("行政执法监督抽查发现不规范问题35个，整改到位33个。"));
    }
}
