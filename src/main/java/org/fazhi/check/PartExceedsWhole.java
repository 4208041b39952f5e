package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.quantity.Bounds;

/** PART_EXCEEDS_WHOLE: what the text calls a part (其中, brackets) is more than its whole. */
record PartExceedsWhole() implements DocumentCheck {
    private static final String ID = "PART_EXCEEDS_WHOLE";

    @Override
    public List<Finding> check(List<Figure> figures) {
        Map<String, Figure> byId =
                figures.stream().collect(Collectors.toMap(Figure::id, Function.identity(), (one, other) -> one));
        List<Finding> findings = new ArrayList<>();
        for (Figure part : figures) {
            Figure whole = outermost(part, byId);
            if (whole != part && isCountedAlike(part, whole) && part.bounds().exceeds(whole.bounds())) {
                findings.add(new Finding(
                        ID,
                        Severity.WARNING,
                        part,
                        new Bounds(null, 0.0, whole.bounds().upper()),
                        "part " + part.printed() + " is more than its whole " + whole.printed()));
            }
        }
        return findings;
    }

    /** The whole of the whole, where that is itself a part: in a list of parts each may be read as part of the last. */
    private static Figure outermost(Figure part, Map<String, Figure> byId) {
        Figure whole = part;
        for (int depth = 0; depth < byId.size(); depth++) {
            Figure next = whole.partOf() == null ? null : byId.get(whole.partOf());
            if (next == null) {
                return whole;
            }
            whole = next;
        }
        return whole;
    }

    /** A part is counted as its whole is: cases of cases, persons of persons, a flow of a flow. */
    private static boolean isCountedAlike(Figure part, Figure whole) {
        boolean comparable = part.indicator() == null
                || whole.indicator() == null
                || part.indicator().measureType() == whole.indicator().measureType()
                        && part.indicator().baseUnit().equals(whole.indicator().baseUnit());
        return comparable && part.isCount() && part.family().equals(whole.family());
    }
}
