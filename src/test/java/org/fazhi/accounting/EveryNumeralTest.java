package org.fazhi.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.UnitDef;
import org.fazhi.grammar.ReportContext;
import org.fazhi.grammar.ReportGrammar;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.api.Test;

/** One figure that the grammar does not see keeps a whole run from being published, so it must see whatever is counted. */
class EveryNumeralTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final ReportGrammar GRAMMAR = new ReportGrammar(CATALOG);
    private static final ReportContext CONTEXT =
            new ReportContext("990101", "青丘县", TimePeriod.year(2023), null, ReportContext.Places.NONE);
    private static final List<String> WORDS =
            CATALOG.units().stream().map(UnitDef::word).distinct().toList();
    private static final FigureScanner SCANNER = new FigureScanner(WORDS);

    private static final List<String> DIGITS = List.of(
            "3", "12", "1,234", "3.5", "三", "十二", "两", "三百", "三百二十", "几", "零", "0", "３", "3-5", "三四", "一百零三", "近3",
            "超过12");
    private static final List<String> MAGNITUDES = List.of("", "百", "千", "万", "亿", "十万", "百万", "千万");
    private static final List<String> HEDGES = List.of("", "余", "多", "几");
    private static final List<String> GREAT = List.of("", "万", "亿");
    private static final int PER_TEXT = 25;
    private static final int TEXTS = 400;

    @Test
    void everyNumeralBeforeEveryMeasureWordIsReadWhereItIsCounted() {
        List<String> figures = new ArrayList<>(List.of("百分之三", "千分之0.5", "万分之三", "百分之百"));
        for (String digits : DIGITS) {
            for (String magnitude : MAGNITUDES) {
                HEDGES.forEach(hedge -> GREAT.forEach(
                        great -> WORDS.forEach(word -> figures.add(digits + magnitude + hedge + great + word))));
            }
        }
        Collections.shuffle(figures.subList(4, figures.size()), new Random(20240101));
        int scanned = 0;
        for (int i = 0; i < TEXTS; i++) {
            List<String> some = figures.subList(i * PER_TEXT, (i + 1) * PER_TEXT);
            ReportAccount account = account("全年" + String.join("，共有", some) + "。");
            assertEquals(List.of(), account.missed());
            scanned += account.scanned();
        }
        assertTrue(scanned > TEXTS * PER_TEXT * 0.9, "figures counted: " + scanned);
    }

    @Test
    void aMagnitudeThatBeginsTheMeasureWordIsNoPartOfTheNumber() {
        assertEquals(
                List.of("5000 千瓦时", "5 百分点", "三 百分点", "一百零三亿 千瓦时", "3百余万 元", "20几 人"),
                read("5000千瓦时，5百分点，三百分点，一百零三亿千瓦时，3百余万元，20几人"));
    }

    private static List<String> read(String text) {
        return GRAMMAR.read(text, CONTEXT).figures().stream()
                .map(figure -> figure.rawValue() + " " + figure.rawUnit())
                .toList();
    }

    private static ReportAccount account(String text) {
        Stream<MetricSpan> spans = GRAMMAR.read(text, CONTEXT).figures().stream()
                .map(figure -> new MetricSpan(figure.charStart(), figure.charEnd(), MetricFate.OTHER.name()));
        return Matching.of("r", SCANNER.scan(text), spans.toList());
    }
}
