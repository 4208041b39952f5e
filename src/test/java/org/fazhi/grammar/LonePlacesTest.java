package org.fazhi.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.period.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                "我县发现隐患900件，清溪镇40件。 | ''"
            })
    void otherUnitsAndOtherWordsTakeNothingOver(String text, String figures) {
        assertEquals(figures, placed(text));
    }

    @Test
    void whatAPlaceInsideDidIsNoPilotsNamedBefore() {
        List<Figure> figures = read("全县受理行政复议案件90件；其中县本级受理12件，清溪镇受理3件。");

        assertEquals(
                "observation, pilot, observation",
                figures.stream().map(figure -> figure.kind().code()).collect(Collectors.joining(", ")));
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
