package org.fazhi.grammar;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Compares figures with labels: an observation is right when indicator and value are those of a labelled one and the
 * spans overlap; each label is met once. Labels marked as a judgement count neither way.
 */
final class Score {
    private final Set<String> known;
    private int right;
    private int wrong;
    private int missed;
    final List<String> errors = new ArrayList<>();
    final List<String> misplaced = new ArrayList<>();

    /** @param known codes the labels know of; others are left out */
    Score(Set<String> known) {
        this.known = known;
    }

    private static final class Label {
        private final JsonNode json;
        private final int start;
        private final int end;
        private boolean met;

        Label(JsonNode json) {
            this.json = json;
            String quote = json.get("quote").asText();
            String number = json.get("number").asText();
            int at = quote.codePointCount(0, quote.indexOf(number));
            start = json.get("start").asInt() + at;
            end = start + number.codePointCount(0, number.length());
        }

        boolean overlaps(Figure figure) {
            return start < figure.charEnd() && figure.charStart() < end;
        }

        boolean isFree() {
            return json.path("judgement").asBoolean();
        }
    }

    Score add(Gold.Text text, List<Figure> figures) {
        List<Label> labels = text.labels().stream()
                .filter(label -> label.get("kind").asText().equals("observation") && label.hasNonNull("indicator"))
                .map(Label::new)
                .toList();
        for (Figure figure : figures) {
            if (figure.kind() == Kind.OBSERVATION && figure.indicator() != null && known.contains(figure.indicator())) {
                meet(text, figure, labels);
            }
        }
        for (Label label : labels) {
            if (!label.met && !label.isFree()) {
                missed++;
                errors.add("missed " + text.id() + " " + label.json.get("indicator") + " " + label.json.get("quote"));
            }
        }
        return this;
    }

    private void meet(Gold.Text text, Figure figure, List<Label> labels) {
        Label match = labels.stream()
                .filter(label -> !label.met
                        && label.overlaps(figure)
                        && label.json.get("indicator").asText().equals(figure.indicator())
                        && label.json.get("value").decimalValue().compareTo(figure.value()) == 0)
                .findFirst()
                .orElse(null);
        if (match == null) {
            if (labels.stream().noneMatch(label -> label.isFree() && label.overlaps(figure))) {
                wrong++;
                errors.add("false " + text.id() + " " + figure.indicator() + " " + figure.value() + " in "
                        + figure.quote());
            }
            return;
        }
        match.met = true;
        if (!match.isFree()) {
            right++;
            check(match, "ref_area", figure.refArea(), figure);
            check(
                    match,
                    "time_period",
                    figure.period() == null ? null : figure.period().code(),
                    figure);
        }
    }

    private void check(Label label, String field, String mine, Figure figure) {
        if (label.json.hasNonNull(field) && !label.json.get(field).asText().equals(mine)) {
            misplaced.add(field + " of " + figure.indicator() + " " + figure.value() + ": " + mine + ", not "
                    + label.json.get(field));
        }
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    private static double rate(int part, int of) {
        return of == 0 ? 0 : (double) part / of;
    }

    /** {@code reports: precision 0.996 recall 1.000 F1 0.998 (right 249, wrong 1, missed 0)}. */
    String line(String texts) {
        return String.format(
                Locale.ROOT,
                "%s: precision %.3f recall %.3f F1 %.3f (right %d, wrong %d, missed %d)",
                texts,
                rate(right, right + wrong),
                rate(right, right + missed),
                f1(),
                right,
                wrong,
                missed);
    }

    static Set<String> knownCodes() {
        Set<String> codes = new HashSet<>();
        for (String line : Gold.text(Gold.DIR.resolve("indicators.tsv")).split("\n")) {
            codes.add(line.split("\t")[0]);
        }
        return codes;
    }
}
