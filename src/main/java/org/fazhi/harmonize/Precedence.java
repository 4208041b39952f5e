package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.catalog.Settings;

/**
 * Which of several documents that state one cell leads: issuer level, then DATE_PUBLISHED; where these tell none, what the
 * most documents say; then the order of the text.
 *
 * @param rank leading statement first, equal where neither level nor date tells
 * @param order of what is equal by rank
 */
record Precedence(Comparator<Statement> rank, Comparator<Statement> order) {
    private static final String EARLIEST = "earliest";

    /** A date that is not known comes last. */
    static Precedence of(Settings.Statements settings) {
        Comparator<LocalDate> dates =
                settings.publishedOrder().equals(EARLIEST) ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return new Precedence(
                Comparator.comparingInt(Statement::precedence)
                        .thenComparing(Statement::published, Comparator.nullsLast(dates)),
                Comparator.comparing(Statement::docId)
                        .thenComparing(statement -> statement.position().order())
                        .thenComparing(Statement::metricId));
    }

    /** The statements of one cell, the leading one first. */
    List<Statement> inOrder(List<Statement> cell) {
        Map<Statement, Long> documents = new IdentityHashMap<>();
        cell.forEach(one -> documents.put(one, documents(one, cell)));
        return cell.stream()
                .sorted(rank.thenComparing(documents::get, Comparator.reverseOrder())
                        .thenComparing(order))
                .toList();
    }

    /** How many other documents say the same; a document is not outvoted by itself. */
    private static long documents(Statement one, List<Statement> cell) {
        return cell.stream()
                .filter(other ->
                        !other.docId().equals(one.docId()) && other.bounds().equals(one.bounds()))
                .map(Statement::docId)
                .distinct()
                .count();
    }
}
