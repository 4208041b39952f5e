package org.fazhi.accounting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.UnitDef;
import org.junit.jupiter.api.Test;

class FigureScannerTest {
    private static final FigureScanner SCANNER = new FigureScanner(
            Catalog.packed().units().stream().map(UnitDef::word).toList());

    @Test
    void aNumeralWithItsMeasureWordIsAFigure() {
        assertEquals(
                List.of(
                        "23件",
                        "1.8万余册",
                        "1,200人次",
                        "97.3%",
                        "三十余件",
                        "百分之九十八",
                        "百分之百",
                        "1亿2000万元",
                        "３場",
                        "百余名",
                        "１０個",
                        "26 件"),
                texts("受理23件，发放1.8万余册，培训1,200人次，达97.3%，调解三十余件，占百分之九十八，达百分之百，挽回1亿2000万元，开展３場，百余名，１０個，26 件"));
    }

    @Test
    void datesNamesAndMagnitudesAloneAreNone() {
        assertEquals(List.of(), texts("2023年5月16日，二〇二三年，12348热线，“八五”普法，1+16+N，走进千家万户，十四五"));
    }

    @Test
    void offsetsCountCodePoints() {
        Scanned figure = SCANNER.scan("𠀀𠀁受理23件").get(0);
        assertEquals(new Scanned(4, 7, "23件"), figure);
    }

    @Test
    void everyLabelledFigureWithAMeasureWordIsCounted() throws IOException {
        List<String> unseen = new ArrayList<>();
        int labelled = 0;
        for (String doc : List.of("000_8af15fb0e70292a2", "002_2f64b1ba93180790", "003_35fb6a4010daf8c3")) {
            List<Scanned> scanned = SCANNER.scan(Files.readString(Path.of("seeds/reports", doc + ".txt")));
            for (String line : Files.readAllLines(Path.of("src/test/resources/gold", doc + ".jsonl"))) {
                JsonNode label = new ObjectMapper().readTree(line);
                if (label.path("kind").asText().equals("observation") && label.hasNonNull("unit")) {
                    labelled++;
                    int start = label.path("start").asInt();
                    int end = label.path("end").asInt();
                    if (scanned.stream().noneMatch(figure -> figure.start() < end && figure.end() > start)) {
                        unseen.add(label.path("quote").asText());
                    }
                }
            }
        }
        assertFalse(labelled == 0);
        assertEquals(List.of(), unseen);
    }

    private static List<String> texts(String text) {
        return SCANNER.scan(text).stream().map(Scanned::text).toList();
    }
}
