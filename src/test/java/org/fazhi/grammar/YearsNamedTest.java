package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year printed before a figure of a report on 2023. */
class YearsNamedTest {
    @ParameterizedTest
    @CsvSource({
        "2023年受理行政复议案件60件；2022年全年受理行政复议案件100件。, 60=2023 100=2022 2022年全年",
        "受理矛盾纠纷300件；2021年全年受理矛盾纠纷400件。, 300=2023 400=2021 2021年全年",
        "1-6月受理行政复议案件60件；2022年全年受理行政复议案件100件。, 60=2023-S1 1-6月 100=2022 2022年全年",
        "2022年内受理行政复议案件100件。, 100=2022 2022年内",
        "2022年度共受理行政复议案件100件。, 100=2022 2022年度共",
        "2023年受理矛盾纠纷300件；2022年一月至六月受理矛盾纠纷200件。, 300=2023 200=2022-S1 2022年一月至六月",
        "2023年发放宣传资料5321份；2022年度发放宣传资料6000份。, 5321=2023 6000=2022 2022年度"
    })
    void aYearBeforeTheWordsOfAWholeYearIsTheYearMeant(String text, String periods) {
        assertEquals(periods, periods(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2023年全年受理行政复议案件100件。, 100=2023",
        "2023年度共受理行政复议案件100件。, 100=2023",
        "2022年受理行政复议案件60件。全年受理行政复议案件100件。, 60=2022 2022年 100=2023"
    })
    void theReportsOwnYearIsNoOther(String text, String periods) {
        assertEquals(periods, periods(text));
    }

    @Test
    void aYearInTheNameOfAThingSetsNoPeriod() {
        assertEquals("30=2023", periods("开展2022年度案卷评查，受理行政复议案件30件。"));
    }

    private static String periods(String text) {
        return ReadText.read(text).stream()
                .map(figure -> figure.value().toPlainString() + "="
                        + figure.period().code() + (figure.rawPeriod() == null ? "" : " " + figure.rawPeriod()))
                .collect(Collectors.joining(" "));
    }
}
