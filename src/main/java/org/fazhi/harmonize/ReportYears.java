package org.fazhi.harmonize;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Documents of one place that tell of a whole year. A report's own period is that of its heading; of a delivered source
 * nobody has read the heading, so it tells of every year it has a figure of.
 *
 * @param years DOC_ID and year
 */
record ReportYears(Set<String> years) {
    static ReportYears of(List<Statement> statements) {
        return new ReportYears(statements.stream()
                .map(one -> one.docId() + " "
                        + (one.reportPeriod() == null ? one.period().code() : one.reportPeriod()))
                .collect(Collectors.toSet()));
    }

    /** Whether the document that tells a figure is about the whole of its year. */
    boolean tellOf(YearSeries series, Observed one) {
        return years.contains(one.leading().docId() + " " + series.year().code());
    }
}
