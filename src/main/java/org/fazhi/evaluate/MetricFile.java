package org.fazhi.evaluate;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** METRIC rows as JSON Lines with METRIC's column names, as {@code bin/fazhi extract} writes them. */
public final class MetricFile {
    /** @throws GoldException listing every line that cannot be scored */
    public static List<MetricLine> read(Path file) {
        List<String> faults = new ArrayList<>();
        List<MetricLine> figures = new ArrayList<>();
        for (ObjectLines.Line line : ObjectLines.read(file, faults)) {
            String doc = line.text("DOC_ID");
            if (doc == null || !isOffset(line, "CHAR_START") || !isOffset(line, "CHAR_END")) {
                faults.add(line.at() + ": needs DOC_ID, CHAR_START and CHAR_END (whole numbers)");
                continue;
            }
            figures.add(new MetricLine(
                    GoldLabel.stem(doc),
                    line.object().get("CHAR_START").asInt(),
                    line.object().get("CHAR_END").asInt(),
                    line.holds("KIND") ? line.text("KIND") : "observation",
                    line.text("INDICATOR"),
                    number(line.text("VALUE")),
                    line.text("REF_AREA"),
                    line.text("TIME_PERIOD"),
                    line.text("RULE_ID"),
                    line.text("SUBJECT"),
                    line.text("RAW_VALUE"),
                    line.text("RAW_UNIT"),
                    line.text("QUOTE"),
                    0));
        }
        if (!faults.isEmpty()) {
            throw new GoldException(faults);
        }
        return figures;
    }

    private static boolean isOffset(ObjectLines.Line line, String field) {
        return line.holds(field) && line.object().get(field).isIntegralNumber();
    }

    /** Null where it is no number: such a figure matches no label. */
    private static BigDecimal number(String text) {
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private MetricFile() {}
}
