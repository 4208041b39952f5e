package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LonePlacesTest {
    private static final ReportContext WITH_TOWNSHIPS = new ReportContext(
            "990101",
            "青丘县",
            TimePeriod.year(2023),
            null,
            (name, within) -> name.matches("清溪镇|胡家镇") ? Optional.of(within + "-" + name) : Optional.<String>empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全县调解矛盾纠纷900件，其中清溪镇40件、胡家镇60件。 | 900 990101 MED_CONCLUDED, 40 990101-清溪镇 MED_CONCLUDED, 60 990101-胡家镇 MED_CONCLUDED",
                "清溪镇调解矛盾纠纷40件，胡家镇60件。 | 40 990101-清溪镇 MED_CONCLUDED, 60 990101-胡家镇 MED_CONCLUDED",
                "全县调解矛盾纠纷900件，调解成功率98%；清溪镇40件。 | 900 990101 MED_CONCLUDED, 98 990101 MED_SUCCESS_RATE, 40 990101-清溪镇 MED_CONCLUDED"
            })
    void aFigureWithNoWordsButAPlaceInsideIsOfWhatTheCountBeforeItIsOf(String text, String figures) {
        assertEquals(figures, placed(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全县调解矛盾纠纷900件，清溪镇40人。 | 900 990101 MED_CONCLUDED",
                "全县调解矛盾纠纷900件，清溪镇风险40件。 | 900 990101 MED_CONCLUDED",
                "我县发现隐患900件，清溪镇40件。 | ''",
                "全县调解矛盾纠纷900件，同比增加100件，清溪镇40件、胡家镇60件。 | 900 990101 MED_CONCLUDED",
                "全县调解矛盾纠纷900件，其中清溪镇多40件、胡家镇多60件。 | 900 990101 MED_CONCLUDED",
                "全县调解矛盾纠纷900件，较上年增长较多的乡镇为:清溪镇40件。 | 900 990101 MED_CONCLUDED",
                "全县办理法律援助案件900件，其中民事500件，清溪镇30件。 | 900 990101 AID_CASES, 500 990101 AID_CIVIL",
                "全县受理行政复议案件20件、审结18件，清溪镇10件、9件。 | 20 990101 REC_ACCEPTED, 18 990101 REC_CONCLUDED"
            })
    void otherUnitsOtherWordsChangesPartsAndTwoThingsTakeNothingOver(String text, String figures) {
        assertEquals(figures, placed(text));
    }

    @Test
    void aPlacesNameAloneTellsOfItsOwnFigureAndItsPartsOnly() {
        assertEquals(
                "90 990101 MED_MEDIATORS, 13 990101-清溪镇 MED_MEDIATORS, 12 990101-胡家镇 MED_MEDIATORS, 20 990101 MED_COMMITTEES",
                placed("全县人民调解员90名（清溪镇13名、胡家镇12名），人民调解委员会20个。"));
        assertEquals(
                "50 990101-清溪镇 AID_CASES, 10 990101-胡家镇 AID_CASES, 8 990101-胡家镇 AID_MIGRANT_WORKERS",
                placed("清溪镇办理法律援助案件50件，胡家镇10件，其中农民工8件。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清溪镇办理法律援助案件40件，挽回损失20万元；胡家镇60件，挽回损失30万元。 | 40 清溪镇, 200000 清溪镇, 300000 胡家镇",
                "全县调解矛盾纠纷900件，其中清溪镇40件，调解成功率98%；胡家镇60件。 | 900 青丘县, 40 清溪镇, 98 清溪镇, 60 胡家镇",
                "全县办理法律援助案件90件，清溪镇45件，其中民事30件、刑事15件。 | 90 青丘县, 45 清溪镇, 30 清溪镇, 15 清溪镇",
                "全县调解矛盾纠纷900件，清溪镇40件、胡家镇60件，开展法治讲座12场。 | 900 青丘县, 40 清溪镇, 60 胡家镇, 12 青丘县",
                "行政应诉案件90件，县公安局40件、清溪镇10件，负责人出庭应诉85件。 | 90 青丘县, 85 青丘县"
            })
    void whatFollowsOnePlaceIsItsAndWhatFollowsAListIsTheReportsOwn(String text, String figures) {
        assertEquals(
                figures,
                read(text).stream()
                        .filter(figure -> figure.indicator() != null)
                        .map(figure -> figure.value().toPlainString() + " " + figure.areaName())
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清溪镇司法所调解矛盾纠纷40件，胡家镇60件。",
                "县政府受理行政复议案件120件，其中清溪镇10件、胡家镇8件。",
                "办理法律援助民事案件300件、刑事案件200件、信访案件50件，共计550件。"
            })
    void aPilotsCountWhatATownshipCannotDoAndASumOfStrangersAreNotTakenOver(String text) {
        assertTrue(read(text).stream()
                .noneMatch(figure -> figure.ruleId() != null && figure.ruleId().matches(".*\\.(place|sum)")));
    }

    @Test
    void whatAPlaceInsideDidIsNoPilotsNamedBefore() {
        List<Figure> figures = read("全县受理行政复议案件90件；其中县本级受理12件，清溪镇受理3件。");

        assertEquals(
                "observation, pilot, observation",
                figures.stream().map(figure -> figure.kind().code()).collect(Collectors.joining(", ")));
    }

    @Test
    void aPlaceNamedInAnotherClauseLeavesAPilotOne() {
        List<Figure> figures = read("“老李”调解工作室走进企业，清溪镇群众满意，调解纠纷30件。");

        assertEquals(
                "pilot MED_CONCLUDED",
                figures.get(0).kind().code() + " " + figures.get(0).indicator());
    }

    private static List<Figure> read(String text) {
        return ReadText.GRAMMAR.read(text, WITH_TOWNSHIPS).figures();
    }

    private static String placed(String text) {
        return read(text).stream()
                .filter(figure -> figure.indicator() != null)
                .map(figure -> figure.value().toPlainString() + " " + figure.refArea() + " " + figure.indicator())
                .collect(Collectors.joining(", "));
    }
}
