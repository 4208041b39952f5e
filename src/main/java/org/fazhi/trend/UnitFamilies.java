package org.fazhi.trend;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A series keeps to one unit family: values of another are not followed. */
final class UnitFamilies {
    /** The points of the family most of them count in; between equals, the one of the last point. */
    static List<Point> largest(List<Point> points) {
        Map<String, Integer> count = new TreeMap<>();
        points.forEach(point -> count.merge(point.unit(), 1, Integer::sum));
        String family = null;
        for (Point point : points) {
            if (family == null || count.get(point.unit()) >= count.get(family)) {
                family = point.unit();
            }
        }
        String kept = family;
        return points.stream().filter(point -> point.unit().equals(kept)).toList();
    }

    private UnitFamilies() {}
}
