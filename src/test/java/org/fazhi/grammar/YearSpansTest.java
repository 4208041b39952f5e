package org.fazhi.grammar;

import static org.fazhi.grammar.ReadText.periods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fazhi.period.Accumulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several years told together in a report on 2023: what is counted over them is no figure of 2023. */
class YearSpansTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年至2023年，办理法律援助案件800件，其中2023年办理法律援助案件300件。 | 800 2021-01-01/P3Y, 300 2023",
                "2022-2023年度办理法律援助案件500件。 | 500 2022-01-01/P2Y",
                "2021——2023年，办理法律援助案件800件。 | 800 2021-01-01/P3Y",
                "2021–2023年办理法律援助案件800件。 | 800 2021-01-01/P3Y",
                "2022、2023两年累计办理法律援助案件500件。 | 500 2022-01-01/P2Y",
                "2006年1月试点社区矫正，截至2023年6月底累计接收社区矫正对象2143人，累计解除1996人。 | 2143 2006-01-01/P210M, 1996 2006-01-01/P210M",
                "社区矫正2007年启动以来，到2023年9月底累计接收社区矫正对象900人。 | 900 2007-01-01/P201M",
                "自2016年以来，截至2023年底累计办理法律援助案件800件。 | 800 2016-01-01/P8Y",
                "年初到9月办理法律援助案件85件。 | 85 2023-01-01/P9M",
                "这一年办理法律援助案件85件。 | 85 2023"
            })
    void aSpanSetsThePeriodOfWhatIsCountedOverIt(String text, String periods) {
        assertEquals(periods, periods(text));
    }

    @Test
    void aStockHoldsAtTheEndOfASpan() {
        assertEquals("300 2006-01-01/P18Y, 40 2023", periods("自2006年1月试点到2023年底，累计接收社区矫正对象300人，在册40人。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "落实2021—2025年规划，办理法律援助案件85件。 | 85 2023",
                "落实2021—2023年规划，办理法律援助案件85件。 | 85 2023",
                "落实《2021—2023年工作要点》，办理法律援助案件85件。 | 85 2023",
                "获评2021—2023年度先进县，办理法律援助案件85件。 | 85 2023",
                "电话5562021至2023年，办理法律援助案件85件。 | 85 2023",
                "2019、2023两年办理法律援助案件85件。 | 85 2023",
                "办案量从2021年启动时的百余件上升到2023年的300件法律援助案件。 | 300 2023",
                "2022年、2023年分别办理法律援助案件70件、85件。 | 70 2022, 85 2023"
            })
    void aSpanThatIsNotOverOrInANameAndYearsApartSetNone(String text, String periods) {
        assertEquals(periods, periods(text));
    }

    @Test
    void whatIsCountedOverYearsIsCountedSinceTheirFirst() {
        assertEquals(
                Accumulation.SINCE,
                ReadText.read("2021年至2023年办理法律援助案件800件。").get(0).accumulation());
    }
}
