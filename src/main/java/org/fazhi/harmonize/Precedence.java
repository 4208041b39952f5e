package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalog.Settings;
import org.fazhi.quantity.Bounds;

/**
 * Which of several documents that state one cell leads: issuer level, then DATE_PUBLISHED; where these tell none, what the
 * most documents say; then the document with the larger value, its name, the order of its text, what is told as the whole, the
 * larger value. The order in which lines are delivered tells nothing.
 *
 * @param rank leading statement first, equal where neither level nor date tells
 */
record Precedence(Comparator<Statement> rank) {
    private static final String EARLIEST = "earliest";

    /** A date that is not known comes last. */
    static Precedence of(Settings.Statements settings) {
        Comparator<LocalDate> dates =
                settings.publishedOrder().equals(EARLIEST) ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return new Precedence(Comparator.comparingInt(Statement::precedence)
                .thenComparing(Statement::published, Comparator.nullsLast(dates)));
    }

    /** The statements of one cell, the leading one first. */
    List<Statement> inOrder(List<Statement> cell) {
        if (cell.size() < 2) {
            return cell;
        }
        // a document is not outvoted by itself, however often it says the same
        Map<Bounds, Set<String>> documents = new HashMap<>();
        cell.forEach(one ->
                documents.computeIfAbsent(one.bounds(), none -> new HashSet<>()).add(one.docId()));
        Map<String, Double> largest = new HashMap<>();
        cell.forEach(one -> largest.merge(one.docId(), size(one), Math::max));
        return cell.stream()
                .sorted(rank.thenComparing(one -> documents.get(one.bounds()).size(), Comparator.reverseOrder())
                        .thenComparing(one -> largest.get(one.docId()), Comparator.reverseOrder())
                        .thenComparing(Statement::docId)
                        .thenComparing(one -> one.position().order())
                        .thenComparing(Statement::total, Comparator.reverseOrder())
                        .thenComparing(Precedence::size, Comparator.reverseOrder())
                        .thenComparing(Statement::wording)
                        .thenComparing(Statement::metricId))
                .toList();
    }

    private static double size(Statement one) {
        Bounds bounds = one.bounds();
        return Stream.of(
                        Optional.ofNullable(bounds.value()),
                        Optional.ofNullable(bounds.lower()),
                        Optional.ofNullable(bounds.upper()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(0.0);
    }
}
