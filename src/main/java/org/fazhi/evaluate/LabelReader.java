package org.fazhi.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.catalog.Catalog;

/** One line of a label file to a label; what is wrong with it is a fault. */
final class LabelReader {
    private static final Set<String> KINDS = Set.of("observation", "target", "pilot", "other");

    private final Catalog catalog;
    private final Map<String, Passage> passages;
    private final List<String> faults;

    LabelReader(Catalog catalog, Map<String, Passage> passages, List<String> faults) {
        this.catalog = catalog;
        this.passages = passages;
        this.faults = faults;
    }

    Optional<GoldLabel> read(ObjectLines.Line line) {
        int before = faults.size();
        for (String field : List.of("doc", "quote", "number", "kind")) {
            demand(line.text(field) != null, line, field + " is missing");
        }
        demand(line.object().path("start").isIntegralNumber(), line, "start is no whole number");
        if (faults.size() > before) {
            return Optional.empty();
        }
        String quote = line.text("quote");
        String number = line.text("number");
        String kind = line.text("kind");
        String indicator = line.text("indicator");
        int start = line.object().get("start").asInt();
        demand(quote.contains(number), line, "number " + number + " does not stand in quote " + quote);
        demand(KINDS.contains(kind), line, "kind " + kind + " is none of observation, target, pilot, other");
        demand(
                indicator == null || catalog.indicator(indicator).isPresent(),
                line,
                "indicator " + indicator + " is not in conf/indicators.yaml");
        BigDecimal value = value(line);
        demand(
                value != null || indicator == null || !kind.equals("observation"),
                line,
                "value is no number, and an observation of an indicator has one");
        demandQuoteStands(line, quote, start);
        if (faults.size() > before) {
            return Optional.empty();
        }
        int at = start + quote.codePointCount(0, quote.indexOf(number));
        return Optional.of(new GoldLabel(
                GoldLabel.stem(line.text("doc")),
                at,
                at + number.codePointCount(0, number.length()),
                kind,
                indicator,
                value,
                quote,
                line.text("ref_area"),
                line.text("time_period"),
                line.object().path("judgement").asBoolean()));
    }

    private void demandQuoteStands(ObjectLines.Line line, String quote, int start) {
        Passage passage = passages.get(GoldLabel.stem(line.text("doc")));
        if (passage == null) {
            return;
        }
        String text = passage.text();
        int length = text.codePointCount(0, text.length());
        boolean stands = start >= 0 && start <= length && text.startsWith(quote, text.offsetByCodePoints(0, start));
        demand(stands, line, "quote " + quote + " does not stand at code point " + start + " of " + passage.id());
    }

    private static BigDecimal value(ObjectLines.Line line) {
        try {
            String text = line.text("value");
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private void demand(boolean holds, ObjectLines.Line line, String otherwise) {
        if (!holds) {
            faults.add(line.at() + ": " + otherwise);
        }
    }
}
