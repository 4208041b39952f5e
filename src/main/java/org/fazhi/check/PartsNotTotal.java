package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.quantity.Bounds;

/**
 * PARTS_NOT_TOTAL: the parts named after a total add up to more than it, though none does so alone. Less is no fault:
 * a text need not name all parts; more may be groups that overlap, hence a remark only, but for kinds of which nothing is
 * two.
 *
 * @param disjoint kinds by name: codes that count nothing twice
 */
record PartsNotTotal(Map<String, List<String>> disjoint) implements DocumentCheck {
    private static final String ID = "PARTS_NOT_TOTAL";

    @Override
    public List<Finding> check(List<Figure> figures) {
        Map<String, List<Figure>> parts = figures.stream()
                .filter(figure -> figure.partOf() != null && figure.isCount())
                .collect(Collectors.groupingBy(Figure::partOf, TreeMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        for (Figure whole : figures) {
            List<Figure> own = parts.getOrDefault(whole.id(), List.of()).stream()
                    .filter(part -> part.family().equals(whole.family()))
                    .toList();
            if (own.size() > 1 && whole.isCount()) {
                check(whole, own, findings);
            }
        }
        return findings;
    }

    private void check(Figure whole, List<Figure> parts, List<Finding> findings) {
        for (List<Figure> breakdown : breakdowns(whole, parts)) {
            Bounds sum =
                    breakdown.stream().map(Figure::bounds).reduce(Bounds::plus).orElseThrow();
            boolean one = breakdown.stream().anyMatch(part -> part.bounds().exceeds(whole.bounds()));
            if (!one && sum.exceeds(whole.bounds())) {
                findings.add(new Finding(
                        ID,
                        isDisjoint(breakdown) ? Severity.WARNING : Severity.INFO,
                        whole,
                        sum,
                        "its parts "
                                + String.join(
                                        " + ",
                                        breakdown.stream().map(Figure::printed).toList()) + " are more than the total "
                                + whole.printed()));
            }
        }
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
