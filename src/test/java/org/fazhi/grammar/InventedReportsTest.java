package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalog.Catalog;
import org.fazhi.heading.Heading;
import org.fazhi.heading.Headings;
import org.fazhi.place.PlacesFile;
import org.junit.jupiter.api.Test;

/** Whole reports and passages of shapes that the real ones do not have; what is read of them must not shrink. */
class InventedReportsTest {
    private static final ReportGrammar GRAMMAR = new ReportGrammar(Catalog.packed());
    private static final Path DIR = Gold.DIR.resolve("invented");

    @Test
    void reportsAreReadWithAnF1OfAtLeastNinetyThreePerCent() {
        List<JsonNode> labels = Gold.lines(DIR.resolve("report_labels.jsonl"));
        Score score = new Score(Score.knownCodes());
        for (JsonNode document : Gold.lines(DIR.resolve("documents.jsonl"))) {
            String file = document.get("doc").asText();
            Gold.Text text = text(file, labels);
            score.add(text, GRAMMAR.read(text.text(), text.context()).figures());
        }

        System.out.println(score.line("invented reports"));
        assertTrue(score.f1() >= 0.93, () -> "F1 " + score.f1() + "\n" + String.join("\n", score.errors));
    }

    @Test
    void placeAndPeriodOfEachReportAreFound() {
        List<String> found = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (JsonNode document : Gold.lines(DIR.resolve("documents.jsonl"))) {
            Heading heading = heading(document.get("doc").asText());
            found.add(heading.refArea() + " " + heading.period().code());
            told.add(document.get("ref_area").asText() + " "
                    + document.get("time_period").asText());
        }

        assertEquals(told, found);
    }

    @Test
    void passagesAreReadWithAnF1OfAtLeastNinetyThreePerCent() {
        Score score = new Score(Score.knownCodes());
        Gold.passages(DIR.resolve("passages.jsonl"), DIR.resolve("passages_labels.jsonl"))
                .forEach(text -> score.add(
                        text, GRAMMAR.read(text.text(), text.context()).figures()));

        System.out.println(score.line("invented passages"));
        assertTrue(score.f1() >= 0.93, () -> "F1 " + score.f1() + "\n" + String.join("\n", score.errors));
    }

    private static Heading heading(String file) {
        return new Headings(PlacesFile.places(), Catalog.packed()).read(Gold.text(DIR.resolve(file)));
    }

    private static Gold.Text text(String file, List<JsonNode> labels) {
        Heading heading = heading(file);
        return new Gold.Text(
                file.replace(".txt", ""),
                Gold.text(DIR.resolve(file)),
                new ReportContext(
                        heading.refArea().toString(),
                        heading.place().name(),
                        heading.period(),
                        heading.periodEnd(),
                        ReportContext.Places.NONE),
                labels.stream()
                        .filter(label -> label.get("doc").asText().equals(file))
                        .toList());
    }
}
