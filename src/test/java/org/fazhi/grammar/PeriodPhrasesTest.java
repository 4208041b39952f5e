package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodPhrasesTest {
    private static final PeriodPhrases PHRASES = new PeriodPhrases(Catalog.packed());

    @ParameterizedTest
    @CsvSource({
        "2023年, , 2023 PERIOD",
        "2023年度, , 2023 PERIOD",
        "全年(2023年), , 2023 PERIOD",
        "上年(2022年), , 2022 PERIOD",
        "2023年上半年, , 2023-S1 PERIOD",
        "今年上半年(2024年), , 2024-S1 PERIOD",
        "一季度（2020年）, , 2020-Q1 PERIOD",
        "2024年第三季度, , 2024-Q3 PERIOD",
        "2021年1-4月, , 2021-01-01/P4M YTD",
        "2022年1月至12月, , 2022 PERIOD",
        "2023年10月, , 2023-10 PERIOD",
        "2023年10月23日, , 2023-10-23 PERIOD",
        "截至9月底(2023年), , 2023-01-01/P9M YTD",
        "截止到2020年11月30日, , 2020-01-01/P11M YTD",
        "截至2022年底, , 2022 PERIOD",
        "今年以来(2023年), , 2023 PERIOD",
        "今年以来(2020年7月24日), , 2020-01-01/P206D YTD",
        "截至目前(2023年10月), , 2023-01-01/P10M YTD",
        "2023年截至目前, 2024-01-20, 2023 PERIOD",
        "2021年以来, 2023-09-13, 2021-01-01/P986D SINCE",
        "去年以来(2021年), 2022-01-20, 2021-01-01/P385D SINCE",
        "2023年以来, 2023-09-30, 2023-01-01/P9M YTD",
        "2022年7月18日至20日, , 2022-07-18/P3D PERIOD",
        "2022年7月1日至9月30日, , 2022-Q3 PERIOD",
        "2018年至2019年, , 2018-01-01/P2Y SINCE",
        "“十四五”期间, , 2021-01-01/P5Y SINCE",
        "“十三五”时期, 2022-03-01, 2016-01-01/P5Y SINCE",
        "“十四五”以来, 2024-12-31, 2021-01-01/P4Y SINCE",
        "截至2021年11月, , 2021-01-01/P11M YTD",
        "截止2023年三季度末, , 2023-01-01/P9M YTD",
        "2023年1至9月份, , 2023-01-01/P9M YTD",
        "2023年一至九月, , 2023-01-01/P9M YTD",
        "2023年前9个月, , 2023-01-01/P9M YTD",
        "2023上半年, , 2023-S1 PERIOD",
        "2023年3季度, , 2023-Q3 PERIOD",
        "2023Q3, , 2023-Q3 PERIOD",
        "2023.1-9, , 2023-01-01/P9M YTD",
        "2023.1-2023.9, , 2023-01-01/P9M YTD",
        "2023/9, , 2023-09 PERIOD",
        "2023.9.30, , 2023-09-30 PERIOD",
        "202309, , 2023-09 PERIOD",
        "二〇二三年九月, , 2023-09 PERIOD",
        "2023年初至9月底, , 2023-01-01/P9M YTD",
        "2022年10月至2023年3月, , 2022-10-01/P6M PERIOD",
        "2023年1月1日至2023年6月30日, , 2023-S1 YTD",
        "2023年3月15日至4月15日, , 2023-03-15/P32D PERIOD"
    })
    void aPeriodSaidInWordsIsRead(String words, LocalDate published, String said) {
        assertEquals(said, read(words, published, MeasureType.FLOW));
    }

    @ParameterizedTest
    @CsvSource({"目前(2021年1月), 2021-01 PERIOD", "截至目前(2023年10月), 2023-10 PERIOD"})
    void aStockUpToNowIsOfTheDaySaid(String words, String said) {
        assertEquals(said, read(words, null, MeasureType.STOCK));
    }

    @ParameterizedTest
    @CsvSource({
        "年初, 2023, , 2022",
        "2023年初, 2023, , 2022",
        "上年末, 2023, , ",
        "上年末, 2023, 2023-07-15, 2022",
        "上年末, 2023, 2024-01-15, ",
        "上年末(2022年), 2023, , 2022",
        "2022年底, 2023, , 2022",
        "6月底, 2023, , 2023-S1",
        "三季度末, 2023, , 2023-01-01/P9M",
        "6月30日, 2023, , 2023-06-30"
    })
    void aStockIsOfOneDay(String words, String told, LocalDate published, String said) {
        assertEquals(
                said == null ? "" : said,
                PHRASES.read(words, TimePeriod.parse(told).orElseThrow(), published, MeasureType.STOCK)
                        .map(read -> read.period().code())
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "2023年以来, 2023, 2023 PERIOD",
        "2024年1月以来, 2024, 2024 PERIOD",
        "2021年以来, 2022, 2021-01-01/P1141D SINCE",
        "去年以来(2023年), 2023, 2023-01-01/P411D SINCE"
    })
    void aPeriodSaidToRunFromItsOwnBeginningIsThatPeriod(String words, String told, String said) {
        assertEquals(
                said,
                PHRASES.read(
                                words,
                                TimePeriod.parse(told).orElseThrow(),
                                LocalDate.parse("2024-02-15"),
                                MeasureType.FLOW)
                        .map(read -> read.period().code() + " " + read.accumulation())
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "2019年以来, 2023, 2019-01-01/P5Y SINCE",
        "自2006年试点以来, 2023, 2006-01-01/P18Y SINCE",
        "“十四五”以来, 2023, 2021-01-01/P3Y SINCE",
        "2019年以来累计, 2023, 2019-01-01/P5Y SINCE",
        "近三年来, 2023, 2023 SINCE",
        "项目实施以来, 2023, 2023 SINCE",
        "历年, 2023, 2023 SINCE",
        "今年以来, 2023, 2023 PERIOD",
        "2023年以来, 2023, 2023 PERIOD",
        "2023年以来(2024年1月发布), 2023, "
    })
    void withoutADayOfPublicationThePeriodToldEndsWhatRunsSinceAnOrigin(String words, String told, String said) {
        assertEquals(said == null ? "" : said, beside(words, told));
    }

    @ParameterizedTest
    @CsvSource({
        "截至9月底, 2023, 2023-01-01/P9M YTD",
        "截至11月底, 2023, 2023-01-01/P11M YTD",
        "1-9月, 2023, 2023-01-01/P9M YTD",
        "上半年, 2023, 2023-S1 PERIOD",
        "下半年, 2023-S1, 2023-S2 PERIOD",
        "全年, 2023, 2023 PERIOD",
        "去年同期, 2023, ",
        "上半年累计, 2023, 2023-S1 PERIOD",
        "2023年前三季度累计, 2023, 2023-01-01/P9M YTD",
        "2023, 2023, 2023 PERIOD",
        "截至9月, 2023, 2023-01-01/P9M YTD",
        "一至九月, 2023, 2023-01-01/P9M YTD",
        "前十一个月, 2023, 2023-01-01/P11M YTD",
        "年初至9月底, 2023, 2023-01-01/P9M YTD",
        "自1月至9月, 2023, 2023-01-01/P9M YTD",
        "自年初以来, 2023, 2023 PERIOD",
        "本年, 2023, 2023 PERIOD",
        "3月15日至4月15日, 2023, 2023-03-15/P32D PERIOD",
        "年初, 2023, ",
        "上半年, 2021-01-01/P3Y, "
    })
    void thePeriodToldGivesTheYearOfWordsThatPrintNone(String words, String told, String said) {
        assertEquals(said == null ? "" : said, beside(words, told));
    }

    @ParameterizedTest
    @CsvSource({
        "2023年13月, true",
        "2023年1-13月, true",
        "2023年10-3月, true",
        "截至2023年6月31日, true",
        "1-13月, true",
        "2023年第五季度, true",
        "2023年第四季度, false",
        "近三年来, false",
        "截至2023年6月30日, false"
    })
    void aPeriodThatNeverWasIsTold(String words, boolean impossible) {
        assertEquals(
                impossible, PHRASES.isImpossible(words, TimePeriod.parse("2023").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "上半年(年份未写明)",
        "全年(年份未写明)",
        "今年以来",
        "去年",
        "累计(未写期间)",
        "未写期间(2024年8月15日发布)",
        "近年来年均(2020年前后)",
        "2022年版清单",
        "2017年初",
        "2022年7月20日至18日",
        "2022年2月28日至30日",
        "2019年至2018年",
        "“十四五”规划",
        "2023年截至目前",
        "2022年以来",
        "“十四五”以来",
        "项目实施以来(连续六年列入)",
        "2023年13月",
        "2023年1-13月",
        "2023年10-3月",
        "截至2023年6月31日",
        "2023年第五季度",
        "近三年来"
    })
    void nothingIsGuessed(String words) {
        assertEquals("", read(words, null, MeasureType.FLOW));
    }

    @ParameterizedTest
    @CsvSource({
        "截止11月(2023年), 2023-01-01/P11M, true",
        "截至2021年11月, 2021-11, true",
        "目前(2021年底), 2021, true",
        "2021年底, 2022, false",
        "截至9月, 2023, false",
        "期末, 2023, true",
        "年底, 2023-S1, false",
        "年初, 2023-01, true",
        "年初, 2023, false",
        "全年预计, 2023, false",
        "累计, 2023, false"
    })
    void wordsOfALastDayAgreeWithThePeriodThatEndsOnIt(String words, String told, boolean agree) {
        assertEquals(agree, PHRASES.agrees(words, TimePeriod.parse(told).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-15, 2023 PERIOD", "2023-12-20, ''"})
    void lastYearIsThePeriodToldOnlyWhereItWasSaidInTheNext(LocalDate published, String said) {
        assertEquals(
                said,
                PHRASES.read("去年", TimePeriod.year(2023), published, MeasureType.FLOW)
                        .map(read -> read.period().code() + " " + read.accumulation())
                        .orElse(""));
    }

    private static String beside(String words, String told) {
        return PHRASES.read(words, TimePeriod.parse(told).orElseThrow(), null, MeasureType.FLOW)
                .map(said -> said.period().code() + " " + said.accumulation())
                .orElse("");
    }

    private static String read(String words, LocalDate published, MeasureType type) {
        return PHRASES.read(words, null, published, type)
                .map(said -> said.period().code() + " " + said.accumulation())
                .orElse("");
    }
}
