package org.fazhi.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    private static final Quantities QUANTITIES = Quantities.of(Catalog.packed().hedges());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            23|23
            0|0
            1113|1113
            1,234|1234
            12,345,678|12345678
            １２３|123
            １２．５％|12.5
            0.5|0.5
            1.8万|18000
            246万|2460000
            10.5亿|1050000000
            14139.94万|141399400
            1亿2000万|120000000
            3千5百|3500
            1.2千万|12000000
            5百万|5000000
            1.5万亿|1500000000000
            9.9萬|99000
            15.6億|1560000000
            零|0
            一|1
            十|10
            十三|13
            二十|20
            三十|30
            两|2
            兩千|2000
            两千|2000
            一百零五|105
            一百二十三|123
            一百一|110
            三千零五十|3050
            十三万|130000
            三万五千|35000
            三万五|35000
            三万零五|30005
            一亿三千万|130000000
            一千二百三十四万五千六百七十八|12345678
            二〇二三|2023
            二○二三|2023
            一二三四八|12348
            百分之九十|90
            百分之百|100
            百分之九十七点五|97.5
            百分之97.5|97.5
            千分之三|3
            万分之三|3
            97.3%|97.3
            99 %|99
            3‰|3
            """)
    void aBareNumberIsReadInFull(String printed, BigDecimal value) {
        Quantity quantity = read(printed);
        assertEquals(0, value.compareTo(quantity.value()), printed + " is " + quantity.value());
        assertEquals(ObsQualifier.EXACT, quantity.qualifier());
        assertEquals(printed, quantity.printed());
        assertEquals(quantity.value(), quantity.statedValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200余|200|AT_LEAST
            200餘|200|AT_LEAST
            三十余|30|AT_LEAST
            三万余|30000|AT_LEAST
            1.8万余|18000|AT_LEAST
            1980万余|19800000|AT_LEAST
            9500余万|95000000|AT_LEAST
            3百余万|3000000|AT_LEAST
            20几|20|AT_LEAST
            三万几|30000|AT_LEAST
            5.3萬余|53000|AT_LEAST
            三十余万|300000|AT_LEAST
            十余万|100000|AT_LEAST
            60多万|600000|AT_LEAST
            70多|70|AT_LEAST
            百余|100|AT_LEAST
            千余|1000|AT_LEAST
            万余|10000|AT_LEAST
            上百|100|AT_LEAST
            上万|10000|AT_LEAST
            80%以上|80|AT_LEAST
            300以上|300|AT_LEAST
            超过14万|140000|AT_LEAST
            超14万|140000|AT_LEAST
            逾29万|290000|AT_LEAST
            至少5|5|AT_LEAST
            不少于20|20|AT_LEAST
            约23%|23|APPROXIMATE
            約300|300|APPROXIMATE
            约130亿|13000000000|APPROXIMATE
            300左右|300|APPROXIMATE
            近百|100|APPROXIMATE
            近300|300|APPROXIMATE
            近3万余|30000|APPROXIMATE
            将近两千|2000|APPROXIMATE
            不足30|30|LESS_THAN
            100以内|100|LESS_THAN
            不超过3|3|LESS_THAN
            """)
    void aHedgeGivesTheQualifier(String printed, BigDecimal value, ObsQualifier qualifier) {
        Quantity quantity = read(printed);
        assertEquals(0, value.compareTo(quantity.value()), printed + " is " + quantity.value());
        assertEquals(qualifier, quantity.qualifier());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "open", textBlock = """
            23|COUNT|23|23
            2000|COUNT|2000|2000
            三千|COUNT|3000|3000
            1.8万余|COUNT|18000|18999
            18000余|COUNT|18000|18999
            三万余|COUNT|30000|39999
            200余|COUNT|200|299
            78余|COUNT|78|78
            3000余万|AMOUNT|30000000|40000000
            3百余万|AMOUNT|3000000|4000000
            20几|COUNT|20|29
            1300余万|AMOUNT|13000000|14000000
            5721万余|AMOUNT|57210000|57220000
            246万|AMOUNT|2455000|2465000
            3064.46万|AMOUNT|30644550|30644650
            3.55万|COUNT|35450|35550
            3.50万|COUNT|34950|35050
            10.50|AMOUNT|10.495|10.505
            12.5|COUNT|12.45|12.55
            一亿三千万|AMOUNT|125000000|135000000
            约200|COUNT|180|220
            约250|COUNT|245|255
            约3|COUNT|3|3
            约15.6亿|AMOUNT|1555000000|1565000000
            约30|RATE|27|33
            300左右|COUNT|270|330
            近300|COUNT|271|300
            近6|COUNT|6|6
            近350|COUNT|341|350
            近3000万|AMOUNT|27000000|30000000
            近3万余|COUNT|27001|39999
            约30余|COUNT|27|39
            300以上|COUNT|300|open
            超过14万|COUNT|140000|open
            上百|COUNT|100|open
            超3万余|COUNT|30000|open
            100以内|COUNT|0|100
            不足30|AMOUNT|0|30
            98%|RATE|97.5|99
            97.3%|RATE|97.25|97.4
            100%|RATE|99.5|100
            0%|RATE|0|1
            80%以上|RATE|80|100
            90余%|RATE|90|100
            不到5%|RATE|0|5
            2.50%|RATE|2.495|2.51
            128.78%|RATE|128.775|128.79
            1-2|COUNT|1|2
            三四百|COUNT|300|400
            五六|COUNT|5|6
            数十|COUNT|20|99
            几百|COUNT|200|999
            十几|COUNT|11|19
            几十万|AMOUNT|200000|990000
            三点五万|COUNT|34500|35500
            2-3万|COUNT|20000|30000
            0|COUNT|0|0
            0万|AMOUNT|0|5000
            0.4万|AMOUNT|3500|4500
            """)
    void theIntervalIsWhatTheTextLeavesOpen(String printed, UnitKind kind, BigDecimal lower, BigDecimal upper) {
        Interval interval = read(printed).interval(kind);
        assertSame(lower, interval.lower(), printed + " lower");
        assertSame(upper, interval.upper(), printed + " upper");
    }

    private static void assertSame(BigDecimal wanted, BigDecimal found, String what) {
        if (wanted == null) {
            assertNull(found, what);
        } else {
            assertEquals(0, wanted.compareTo(found), what + " is " + found);
        }
    }

    @Test
    void aHedgeThatLeavesACountNothingOpenIsDoubtful() {
        assertTrue(read("78余").interval(UnitKind.COUNT).doubtful());
        assertTrue(read("近6").interval(UnitKind.COUNT).doubtful());
        assertFalse(read("80余").interval(UnitKind.COUNT).doubtful());
        assertFalse(read("78").interval(UnitKind.COUNT).doubtful());
        assertTrue(read("近3万余").interval(UnitKind.COUNT).doubtful());
    }

    @Test
    void aBoundAloneAndARangeStateNoValue() {
        assertNull(read("80%以上").statedValue());
        assertNull(read("不足30").statedValue());
        assertNull(read("1-2").statedValue());
        assertNull(read("数十").statedValue());
        assertEquals(new BigDecimal("30"), read("近30").statedValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "件",
                "abc",
                "NaN",
                "Infinity",
                "∞",
                "1e5",
                "1E5",
                "-5",
                "+5",
                "1.2.3",
                ".5",
                "5.",
                "1,23",
                "1,2345",
                "12a",
                "1234567890123456",
                "0.1234567890123456",
                "万",
                "百",
                "百分之",
                "约",
                "余",
                "三百abc",
                "5 6",
                "1--2",
                "％",
                "0x10",
                "1/2",
                "一二三四五六七八九一二三四五六七"
            })
    void whatIsNoNumberIsRefused(String printed) {
        assertTrue(QUANTITIES.read(printed).isEmpty(), printed);
    }

    @Test
    void fifteenSignificantDigitsAreRead() {
        assertEquals(new BigDecimal("123456789012345"), read("123456789012345").value());
        assertEquals(
                0,
                new BigDecimal("0.000000000000001")
                        .compareTo(read("0.000000000000001").value()));
    }

    @Test
    void aNumberIsFoundInRunningTextWithItsHedgesAndNothingElse() {
        String text = "共受理行政复议案件23件,挽回损失近3000余万元,满意率达98%以上";
        Found first = QUANTITIES.find(text, 0).orElseThrow();
        assertEquals("23", text.substring(first.start(), first.end()));
        Found second = QUANTITIES.find(text, first.end()).orElseThrow();
        assertEquals("近3000余万", text.substring(second.start(), second.end()));
        assertEquals("3000余万", text.substring(second.numberStart(), second.end()));
        Found third = QUANTITIES.find(text, second.end()).orElseThrow();
        assertEquals("98%以上", text.substring(third.start(), third.end()));
        assertTrue(QUANTITIES.find(text, third.end()).isEmpty());
    }

    @Test
    void aListOfCountsIsNotReadAsThousands() {
        String text = "受理23,119件";
        assertEquals("23,119", QUANTITIES.find(text, 0).orElseThrow().quantity().printed());
        assertEquals(
                "23", QUANTITIES.find("受理23,19件", 0).orElseThrow().quantity().printed());
    }

    private static Quantity read(String printed) {
        return QUANTITIES.read(printed).orElseThrow(() -> new AssertionError(printed + " was not read"));
    }
}
