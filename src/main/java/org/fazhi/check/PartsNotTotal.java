package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fazhi.quantity.Bounds;

/**
 * PARTS_NOT_TOTAL: the parts named after a total add up to more than it, though none does so alone. Less is no fault:
 * a text need not name all parts; more may be groups that overlap, hence a remark only.
 */
record PartsNotTotal() implements DocumentCheck {
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

    private static void check(Figure whole, List<Figure> parts, List<Finding> findings) {
        Bounds sum = parts.stream().map(Figure::bounds).reduce(Bounds::plus).orElseThrow();
        Double most = whole.bounds().upper();
        boolean one = parts.stream()
                .anyMatch(part -> most != null
                        && part.bounds().lower() != null
                        && part.bounds().lower() > most);
        if (!one && most != null && sum.lower() != null && sum.lower() > most) {
            findings.add(new Finding(
                    ID,
                    Severity.INFO,
                    whole,
                    sum,
                    "its parts "
                            + String.join(
                                    " + ", parts.stream().map(Figure::printed).toList()) + " are more than the total "
                            + whole.printed()));
        }
    }
}
