package org.fazhi.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.quantity.Bounds;

/**
 * PARTS_NOT_TOTAL: the parts named after a total add up to more than it, though none does so alone. Less is no fault:
 * a text need not name all parts; more may be groups that overlap, hence a remark only, but for kinds of which nothing is
 * two. Those are held against their total wherever the document tells it, when the catalogue names them parts of it. What came
 * of the cases (调解成功) is no kind of them.
 *
 * @param disjoint kinds by name: codes that count nothing twice
 */
record PartsNotTotal(Map<String, List<String>> disjoint, RatioSides sides) implements DocumentCheck {
    private static final String ID = "PARTS_NOT_TOTAL";
    private static final Comparator<Figure> BY_VALUE =
            Comparator.comparing(figure -> figure.bounds().value());

    @Override
    public List<Finding> check(List<Figure> figures) {
        Map<String, List<Figure>> parts = figures.stream()
                .filter(figure -> figure.partOf() != null && figure.isCount())
                .collect(Collectors.groupingBy(Figure::partOf, TreeMap::new, Collectors.toList()));
        Map<String, List<Figure>> byIndicator = Figure.byIndicator(figures);
        List<Finding> findings = new ArrayList<>();
        for (Figure whole : figures) {
            List<Figure> own = parts.getOrDefault(whole.id(), List.of()).stream()
                    .filter(part -> part.family().equals(whole.family()) && !sides.isOver(part, whole))
                    .toList();
            if (own.size() > 1 && whole.isCount()) {
                breakdowns(whole, own).forEach(breakdown -> check(whole, breakdown, findings));
            }
            disjoint.values().stream()
                    .map(kinds -> ofCatalogue(whole, kinds, byIndicator))
                    .filter(kinds -> kinds.size() > 1)
                    .forEach(kinds -> check(whole, kinds, findings));
        }
        return findings;
    }

    private void check(Figure whole, List<Figure> parts, List<Finding> findings) {
        Bounds sum = parts.stream().map(Figure::bounds).reduce(Bounds::plus).orElseThrow();
        boolean one = parts.stream().anyMatch(part -> part.bounds().exceeds(whole.bounds()));
        if (!one && sum.exceeds(whole.bounds())) {
            String printed =
                    String.join(" + ", parts.stream().map(Figure::printed).toList());
            findings.add(new Finding(
                    ID,
                    isDisjoint(parts) ? Severity.WARNING : Severity.INFO,
                    whole,
                    sum,
                    "its parts " + printed + " are more than the total " + whole.printed()));
        }
    }

    /**
     * Figures of some kinds that the document tells besides, the least of each; none where it tells a larger total, or some of
     * them as parts of the total already.
     */
    private static List<Figure> ofCatalogue(Figure whole, List<String> kinds, Map<String, List<Figure>> byIndicator) {
        if (!whole.isCount() || whole.indicator() == null) {
            return List.of();
        }
        List<Figure> parts = kinds.stream()
                .flatMap(kind -> byIndicator.getOrDefault(kind, List.of()).stream()
                        .filter(figure ->
                                figure.isCount() && whole.is(figure.indicator().partOf()) && isBeside(figure, whole))
                        .min(BY_VALUE)
                        .stream())
                .toList();
        boolean isTold = parts.stream().anyMatch(part -> whole.id().equals(part.partOf()));
        boolean isShown = !isTold && !parts.isEmpty();
        return isShown && isLargest(whole, byIndicator.get(whole.indicator().code())) ? parts : List.of();
    }

    /** Of equal ones the first. */
    private static boolean isLargest(Figure whole, List<Figure> alike) {
        return alike.stream()
                .filter(other -> other.isCount() && isBeside(other, whole))
                .min(BY_VALUE.reversed())
                .filter(whole::equals)
                .isPresent();
    }

    private static boolean isBeside(Figure one, Figure other) {
        return one.scope().equals(other.scope())
                && one.family().equals(other.family())
                && one.isOfSamePlaceAndTime(other);
    }

    private boolean isDisjoint(List<Figure> parts) {
        List<String> codes = parts.stream()
                .filter(part -> part.indicator() != null)
                .map(part -> part.indicator().code())
                .distinct()
                .toList();
        return codes.size() == parts.size() && disjoint.values().stream().anyMatch(kinds -> kinds.containsAll(codes));
    }

    /** A text may divide one total twice, by kind and by group: parts that fill the total end a breakdown. */
    private static List<List<Figure>> breakdowns(Figure whole, List<Figure> parts) {
        List<List<Figure>> breakdowns = new ArrayList<>(List.of(new ArrayList<>()));
        Bounds sum = Bounds.exactly(0);
        for (Figure part : parts) {
            breakdowns.get(breakdowns.size() - 1).add(part);
            sum = sum.plus(part.bounds());
            if (sum.touches(whole.bounds())) {
                breakdowns.add(new ArrayList<>());
                sum = Bounds.exactly(0);
            }
        }
        return breakdowns.stream().filter(parted -> !parted.isEmpty()).toList();
    }
}
