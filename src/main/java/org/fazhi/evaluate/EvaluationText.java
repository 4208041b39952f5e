package org.fazhi.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation as lines for a person: by theme, by indicator, every miss and false hit, the total last. */
public final class EvaluationText {
    public static List<String> lines(Evaluation evaluation, Texts texts) {
        List<String> lines = new ArrayList<>();
        table(lines, "theme", evaluation.themes());
        table(lines, "indicator", evaluation.indicators());
        evaluation
                .missed()
                .forEach(label -> lines.add("missed  %s:%d  %s %s  %s"
                        .formatted(
                                label.doc(),
                                label.start(),
                                label.indicator(),
                                label.value().toPlainString(),
                                texts.sentence(label))));
        evaluation
                .falseHits()
                .forEach(hit -> lines.add("false   %s:%d  %s %s  %s"
                        .formatted(
                                hit.doc(),
                                hit.start(),
                                hit.indicator(),
                                hit.value() == null ? "-" : hit.value().toPlainString(),
                                hit.quote() == null ? "" : hit.quote())));
        agreement(lines, "ref_area", evaluation.places());
        agreement(lines, "time_period", evaluation.periods());
        lines.add(total(evaluation.total()));
        return lines;
    }

    /** {@code precision 0.984 recall 0.992 F1 0.988 (right 123, wrong 2, missed 1)}. */
    public static String total(Tally tally) {
        return rates(tally)
                + " (right %d, wrong %d, missed %d)".formatted(tally.right(), tally.wrong(), tally.missed());
    }

    private static String rates(Tally tally) {
        return String.format(
                Locale.ROOT, "precision %.3f recall %.3f F1 %.3f", tally.precision(), tally.recall(), tally.f1());
    }

    private static void table(List<String> lines, String name, Map<String, Tally> tallies) {
        int width = tallies.keySet().stream().mapToInt(String::length).max().orElse(0);
        width = Math.max(width, name.length());
        lines.add(("%-" + width + "s  right  wrong missed  precision recall    F1").formatted(name));
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-" + width + "s %6d %6d %6d      %.3f  %.3f %.3f",
                    entry.getKey(),
                    tally.right(),
                    tally.wrong(),
                    tally.missed(),
                    tally.precision(),
                    tally.recall(),
                    tally.f1()));
        }
        lines.add("");
    }

    private static void agreement(List<String> lines, String name, Evaluation.Agreement agreement) {
        if (agreement.of() > 0) {
            lines.add(name + " right on " + agreement.right() + " of " + agreement.of() + " matched");
        }
    }

    private EvaluationText() {}
}
