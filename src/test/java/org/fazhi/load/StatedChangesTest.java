package org.fazhi.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fazhi.catalog.Catalog;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedChangesTest {
    private static final StatedChanges CHANGES = new StatedChanges(Catalog.packed());

    @ParameterizedTest
    @CsvSource({
        "+10%, 10.0 0 YOY",
        "同比+10.0%, 10.0 1 YOY",
        "-1.92个百分点, -1.92 2 YOY points",
        "－3.2％, -3.2 1 YOY",
        "同比增长10%, 10.0 0 YOY",
        "同比上升10％, 10.0 0 YOY",
        "案件量同比增长了10%, 10.0 0 YOY",
        "较上年下降3.2%, -3.2 1 YOY",
        "較上年增長10%, 10.0 0 YOY",
        "比去年同期锐减30%, -30.0 0 YOY",
        "'与上年相比，增长10%', 10.0 0 YOY",
        "'增长10%（同比）', 10.0 0 YOY",
        "增长-3.2%, -3.2 1 YOY",
        "降幅达5%, -5.0 0 YOY",
        "同比提高2个百分点, 2.0 0 YOY points",
        "下降0.5百分点, -0.5 1 YOY points",
        "增长百分之十二, 12.0 0 YOY",
        "同比持平, 0.0 0 YOY",
        "与去年同期持平, 0.0 0 YOY",
        "增长1.2倍, 120.0 -1 YOY",
        "同比增长一倍, 100.0 -2 YOY",
        "较2022年增长10%, 10.0 0 YOY",
        "较2019年+91%, 91.0 0 较2019年",
        "较2019年增长91%, 91.0 0 较2019年",
        "'与2019年相比，增长91%', 91.0 0 与2019年相比",
        "环比增长5%, 5.0 0 环比",
        "较前年下降5%, -5.0 0 较前年",
        "'环比增长5%，同比下降10%', -10.0 0 YOY"
    })
    void aChangeIsReadInTheWordsOfReports(String printed, String read) {
        assertEquals(read, read(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "同比10%",
                "翻一番",
                "同比增加12件",
                "提高到38%",
                "增长约10%",
                "增长近三成",
                "增长10%以上",
                "同比基本持平",
                "下降1.2倍",
                "下降-3.2%",
                "下降120%",
                "增长10%（较2019年）",
                "增长10%至15%",
                "有所增长",
                "10%",
                "+",
                "增长"
            })
    void whatTellsNoSizeOrDirectionIsNone(String printed) {
        assertEquals("", read(printed));
    }

    private static String read(String printed) {
        return CHANGES.read(printed, TimePeriod.year(2023))
                .map(change -> change.percent() + " " + change.decimals() + " " + change.base()
                        + (change.points() ? " points" : ""))
                .orElse("");
    }
}
