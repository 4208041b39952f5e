package org.fazhi.grammar;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.catalog.Catalog;
import org.fazhi.period.TimePeriod;

/** Sentences as a county's report on 2023 would say them, and what is read of them. */
final class ReadText {
    static final ReportGrammar GRAMMAR = new ReportGrammar(Catalog.packed());
    static final ReportContext OF_2023 =
            new ReportContext("990101", "青丘县", TimePeriod.year(2023), null, ReportContext.Places.NONE);

    static List<Figure> read(String text) {
        return GRAMMAR.read(text, OF_2023).figures();
    }

    static String coded(String text) {
        return coded(read(text));
    }

    /** The figures that have a code, as {@code INDICATOR=VALUE}. */
    static String coded(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.indicator() != null)
                .map(figure -> figure.indicator() + "=" + figure.value().toPlainString())
                .collect(Collectors.joining(", "));
    }

    /** The figures that have a code, as {@code VALUE PERIOD}. */
    static String periods(String text) {
        return read(text).stream()
                .filter(figure -> figure.indicator() != null)
                .map(figure ->
                        figure.value().toPlainString() + " " + figure.period().code())
                .collect(Collectors.joining(", "));
    }

    private ReadText() {}
}
