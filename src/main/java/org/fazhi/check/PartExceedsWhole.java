package org.fazhi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.quantity.Bounds;

/**
 * PART_EXCEEDS_WHOLE: what the text calls a part (其中, brackets), or the catalogue where the text does not, is more than
 * its whole. Told once a part, against the nearest whole it exceeds.
 */
record PartExceedsWhole() implements DocumentCheck {
    private static final String ID = "PART_EXCEEDS_WHOLE";

    @Override
    public List<Finding> check(List<Figure> figures) {
        Map<String, Figure> byId =
                figures.stream().collect(Collectors.toMap(Figure::id, Function.identity(), (one, other) -> one));
        Map<String, List<Figure>> byIndicator = Figure.byIndicator(figures);
        List<Finding> findings = new ArrayList<>();
        for (Figure part : figures) {
            List<Figure> wholes = part.partOf() == null ? byCatalogue(part, byIndicator) : byText(part, byId);
            wholes.stream()
                    .filter(whole ->
                            isCountedAlike(part, whole) && part.bounds().exceeds(whole.bounds()))
                    .findFirst()
                    .map(whole -> new Finding(
                            ID,
                            Severity.WARNING,
                            part,
                            new Bounds(null, 0.0, whole.bounds().upper()),
                            "part " + part.printed() + " is more than its whole " + whole.printed()))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    /**
     * The wholes around it, the nearest first. In a list of parts each may be read as part of the last: one that is itself
     * a part counts only where the catalogue names it the whole.
     */
    private static List<Figure> byText(Figure part, Map<String, Figure> byId) {
        List<Figure> wholes = new ArrayList<>();
        Figure inner = part;
        Figure whole = byId.get(part.partOf());
        while (whole != null && wholes.size() < byId.size()) {
            wholes.add(whole);
            inner = whole;
            whole = inner.partOf() == null ? null : byId.get(inner.partOf());
        }
        Figure outermost = inner;
        return wholes.stream()
                .filter(one -> one == outermost || isNamedWhole(one, part))
                .toList();
    }

    /** The most the document tells of the whole, whatever sentence it stands in. */
    private static List<Figure> byCatalogue(Figure part, Map<String, List<Figure>> byIndicator) {
        String named = part.indicator() == null ? null : part.indicator().partOf();
        return byIndicator.getOrDefault(named, List.of()).stream()
                .filter(whole -> whole.scope().equals(part.scope())
                        && whole.isOfSamePlaceAndTime(part)
                        && whole.isCount()
                        && isCountedAlike(part, whole))
                .max(Comparator.comparing(whole -> whole.bounds().value()))
                .stream()
                .toList();
    }

    private static boolean isNamedWhole(Figure whole, Figure part) {
        return part.indicator() != null && whole.is(part.indicator().partOf());
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
