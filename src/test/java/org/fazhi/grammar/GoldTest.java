package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.junit.jupiter.api.Test;

class GoldTest {
    private static final Catalog CATALOG = Catalog.packed();
    private static final ReportGrammar GRAMMAR = new ReportGrammar(CATALOG);

    @Test
    void labelledReportsAreReadWithAnF1OfAtLeastNinetyFivePerCent() {
        Score score = score(labelledReports());

        System.out.println(score.line("reports"));
        assertTrue(score.f1() >= 0.95, () -> "F1 " + score.f1() + "\n" + String.join("\n", score.errors));
    }

    @Test
    void everyMatchedFigureOfALabelledReportHasItsPlaceAndPeriod() {
        Score score = score(labelledReports());

        assertEquals(List.of(), score.misplaced);
    }

    @Test
    void passagesAboutOtherPlacesAreReadWithAnF1OfAtLeastEightyEightPerCent() {
        Score score = score(Gold.passages());

        System.out.println(score.line("passages"));
        assertTrue(score.f1() >= 0.88, () -> "F1 " + score.f1() + "\n" + String.join("\n", score.errors));
    }

    @Test
    void sentencesInTheMannerOfOtherCountiesAreReadWithAnF1OfAtLeastNinetyFivePerCent() {
        Score score = new Score(null);
        Gold.development()
                .forEach(text -> score.add(
                        text, GRAMMAR.read(text.text(), text.context()).figures()));

        System.out.println(score.line("development"));
        assertTrue(score.f1() >= 0.95, () -> "F1 " + score.f1() + "\n" + String.join("\n", score.errors));
    }

    @Test
    void theCatalogueHoldsEveryIndicatorOfTheDomainTable() {
        Set<String> missing = new TreeSet<>(Score.knownCodes());
        missing.remove("code");
        CATALOG.indicators().stream().map(IndicatorDef::code).forEach(missing::remove);

        assertEquals(Set.of(), missing);
    }

    private static List<Gold.Text> labelledReports() {
        return Gold.reports().stream().filter(text -> !text.labels().isEmpty()).toList();
    }

    private static Score score(List<Gold.Text> texts) {
        Score score = new Score(Score.knownCodes());
        texts.forEach(text ->
                score.add(text, GRAMMAR.read(text.text(), text.context()).figures()));
        return score;
    }
}
