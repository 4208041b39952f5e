package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.Comparator;
import org.fazhi.catalog.Settings;

/** Which of several documents that state one cell leads: issuer level, then DATE_PUBLISHED; then the order of the text. */
final class Precedence {
    private static final String EARLIEST = "earliest";

    /** Leading statement first; a date that is not known comes last. */
    static Comparator<Statement> of(Settings.Statements settings) {
        Comparator<LocalDate> dates =
                settings.publishedOrder().equals(EARLIEST) ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparingInt(Statement::precedence)
                .thenComparing(Statement::published, Comparator.nullsLast(dates))
                .thenComparing(Statement::docId)
                .thenComparing(statement -> statement.position().order())
                .thenComparing(Statement::metricId);
    }

    private Precedence() {}
}
