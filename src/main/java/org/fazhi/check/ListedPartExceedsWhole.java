package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.catalog.Catalog;
import org.fazhi.quantity.Bounds;

/**
 * PART_EXCEEDS_WHOLE in a list of parts (其中甲41人,乙127人): a figure right after a part that says only what was done
 * counts what the whole counts. Counts the catalogue sets against one another as a ratio are not parts: more may be
 * concluded than came in.
 */
record ListedPartExceedsWhole(Catalog catalog, RatioSides sides) implements DocumentCheck {
    @Override
    public List<Finding> check(List<Figure> figures) {
        Map<String, Figure> byId =
                figures.stream().collect(Collectors.toMap(Figure::id, Function.identity(), (one, other) -> one));
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            Figure listed = figures.get(i);
            Figure before = figures.get(i - 1);
            Figure whole = before.partOf() == null ? null : byId.get(before.partOf());
            if (whole != null
                    && listed.partOf() == null
                    && goesOn(listed, before, whole)
                    && listed.bounds().exceeds(whole.bounds())) {
                findings.add(new Finding(
                        "PART_EXCEEDS_WHOLE",
                        Severity.WARNING,
                        listed,
                        new Bounds(null, 0.0, whole.bounds().upper()),
                        "part " + listed.printed() + " is more than its whole " + whole.printed()));
            }
        }
        return findings;
    }

    private boolean goesOn(Figure listed, Figure part, Figure whole) {
        return listed.sentence().equals(part.sentence())
                && listed.indicator() != null
                && whole.indicator() != null
                && listed.standsBeside(whole, 0)
                && listed.isCount()
                && listed.family().equals(whole.family())
                && listed.theme().equals(whole.theme())
                && listed.indicator().measureType() == whole.indicator().measureType()
                && isOnlyPredicate(listed)
                && !whole.is(listed.indicator().partOf())
                && !isRatio(listed, whole);
    }

    /** The subject is a predicate of the indicator and names no topic: what is counted was said before. */
    private boolean isOnlyPredicate(Figure figure) {
        return figure.indicator().frames().stream()
                        .anyMatch(frame -> frame.predicates().contains(figure.subject()))
                && catalog.topics().stream()
                        .flatMap(topic -> topic.words().stream())
                        .noneMatch(figure.subject()::contains);
    }

    private boolean isRatio(Figure one, Figure other) {
        return sides.isOver(one, other) || sides.isOver(other, one);
    }
}
