package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** PART_EXCEEDS_WHOLE: what the text calls a part (其中, brackets) is more than its whole. */
record PartExceedsWhole() implements DocumentCheck {
    private static final String ID = "PART_EXCEEDS_WHOLE";

    @Override
    public List<Finding> check(List<Figure> figures) {
        Map<String, Figure> byId =
                figures.stream().collect(Collectors.toMap(Figure::id, Function.identity(), (one, other) -> one));
        List<Finding> findings = new ArrayList<>();
        for (Figure part : figures) {
            Figure whole = part.partOf() == null ? null : byId.get(part.partOf());
            if (whole != null && whole.family().equals(part.family()) && part.isCount() && exceeds(part, whole)) {
                findings.add(new Finding(
                        ID,
                        Severity.WARNING,
                        part,
                        new org.fazhi.quantity.Bounds(null, 0.0, whole.bounds().upper()),
                        "part " + part.printed() + " is more than its whole " + whole.printed()));
            }
        }
        return findings;
    }

    private static boolean exceeds(Figure part, Figure whole) {
        Double least = part.bounds().lower();
        Double most = whole.bounds().upper();
        return least != null && most != null && least > most;
    }
}
