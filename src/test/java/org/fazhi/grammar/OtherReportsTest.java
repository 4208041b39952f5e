package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.catalog.Catalog;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.api.Test;

/** Shapes that reports of other places use. */
class OtherReportsTest {
    private static final ReportGrammar GRAMMAR = new ReportGrammar(Catalog.packed());
    private static final ReportContext OF_2022 =
            new ReportContext("990101", "青丘县", TimePeriod.year(2022), null, (name, within) -> {
                return name.equals("白泽镇") ? Optional.of("990101001") : Optional.empty();
            });

    private static List<Figure> read(String text) {
        return GRAMMAR.read(text, OF_2022).figures();
    }

    private static String told(String text) {
        return read(text).stream()
                .map(figure -> figure.kind().code() + " " + figure.indicator() + " " + figure.value() + " "
                        + figure.period().code())
                .collect(Collectors.joining(", "));
    }

    @Test
    void theSecondOfTwoHalvesCountsWhatTheFirstDoes() {
        assertEquals(
                "observation REC_APPLICATIONS_RECEIVED 45 2022-S1, observation REC_APPLICATIONS_RECEIVED 53 2022-S2",
                told("上半年收到行政复议申请45件，下半年53件。"));
    }

    @Test
    void whatAChangeIsAgainstIsToldByItsWords() {
        assertEquals("YOY", read("受理行政复议案件40件，同比增长10%。").get(0).changeBase());
        assertEquals("环比", read("受理行政复议案件40件，环比增长10%。").get(0).changeBase());

        Figure half = read("下半年受理行政复议案件40件，较上半年增长10%。").get(0);
        assertEquals("较上半年", half.changeBase());
        assertEquals("2022-S2", half.period().code());
    }

    @Test
    void aChangeIsOfWhatHasChangedNotOfTheLevelItIsComparedWith() {
        assertEquals("61=24.5 49=null 12=null 24.5=null", changes("受理行政复议案件61件，比2021年的49件增加12件，增长24.5%。"));
        assertEquals("410=12.3 365=null 45=null 12.3=null", changes("办理法律援助案件410件，较上年365件增加45件，增幅12.3%。"));
        assertEquals("61=null 49=null 12=null 24.5=null", changes("受理行政复议案件61件，比2019年的49件增加12件，增长24.5%。"));
    }

    private static String changes(String text) {
        return read(text).stream()
                .map(figure -> figure.value().toPlainString() + "=" + figure.changePct())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aYearAheadMakesATarget() {
        assertEquals("target AID_CASES 600 2023", told("2023年办理法律援助案件600件。"));
    }

    @Test
    void aYearGoneByMakesNone() {
        assertEquals("observation AID_CASES 600 2021", told("2021年办理法律援助案件600件。"));
    }

    @Test
    void oneOfficeIsAPilotAllOfThemAreThePlace() {
        assertEquals("pilot MED_CONCLUDED 20 2022", told("白泽镇司法所调解矛盾纠纷20件。"));
        assertEquals("observation MED_CONCLUDED 20 2022", told("各乡镇司法所调解矛盾纠纷20件。"));
    }

    @Test
    void aLoneNumeralBehindAWordOfCountingIsAFigure() {
        assertEquals(Kind.OBSERVATION, read("新增滨江、西湖两个社区法治驿站。").get(0).kind());
        assertEquals(Kind.OTHER, read("坚决做到两个维护。").get(0).kind());
    }

    @Test
    void whatIsCountedOtherwiseEndsTheListOfParts() {
        List<Figure> figures = read("受理法律援助案件307件（民事163件，刑事144件），其中：农民工案件26件，接受各种咨询2942余件。");

        assertEquals("AID_CONSULTATIONS", figures.get(4).indicator());
        assertEquals(0, figures.get(3).partOf());
        assertEquals(-1, figures.get(4).partOf());
    }

    @Test
    void aFigureOfSeveralNamedPlacesIsThePlacesOwn() {
        assertEquals("990101001", read("在白泽镇新建法治宣传栏4个。").get(0).refArea());
        assertEquals("990101", read("先后在白泽镇、青丘镇新建法治宣传栏4个。").get(0).refArea());
    }

    @Test
    void oneYearPastIsTheReportsOwnPeriod() {
        assertEquals("observation REC_ACCEPTED 25 2022", told("一年来，受理行政复议案件25件。"));
    }
}
