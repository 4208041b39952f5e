package org.fazhi.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The points that are followed together: SEASON {@code ALL} holds every part of the year as a season of its own,
 * {@code S1} and {@code S2} one half-year each.
 *
 * @param name SEASON
 * @param points in order of time
 */
record Season(String name, List<Point> points) {
    static final String ALL = "ALL";

    /** ALL for every series; S1 and S2 besides for half-years. */
    static List<Season> of(List<Point> points) {
        Stream<Season> halves = partsOfTheYear(points).entrySet().stream()
                .filter(part -> part.getKey().startsWith("S"))
                .map(part -> new Season(part.getKey(), part.getValue()));
        return Stream.concat(Stream.of(new Season(ALL, points)), halves).toList();
    }

    /** One list a part of the year: comparable from year to year. */
    List<List<Point>> comparable() {
        return List.copyOf(partsOfTheYear(points).values());
    }

    private static Map<String, List<Point>> partsOfTheYear(List<Point> points) {
        Map<String, List<Point>> parts = new TreeMap<>();
        points.forEach(point -> parts.computeIfAbsent(partOfTheYear(point), part -> new ArrayList<>())
                .add(point));
        return parts;
    }

    /** {@code S1} of {@code 2023-S1}, {@code Q3}, {@code 07}; empty for a year. */
    static String partOfTheYear(Point point) {
        String code = point.period().code();
        return code.length() > 5 ? code.substring(5) : "";
    }
}
