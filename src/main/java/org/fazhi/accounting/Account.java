package org.fazhi.accounting;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where every figure went; written into the manifest as it is.
 *
 * @param reports one entry a report
 * @param metrics all METRIC rows
 */
public record Account(List<ReportAccount> reports, MetricAccount metrics) implements Serializable {
    /** Whether nothing is lost and nothing counted twice. */
    public boolean closes() {
        return faults().isEmpty();
    }

    /** What does not add up, one sentence each; empty when the account closes. */
    public List<String> faults() {
        Stream<String> missed = reports.stream()
                .filter(report -> !report.missed().isEmpty())
                .map(report ->
                        "report " + report.docId() + ": " + report.missed().size() + " figures are in no METRIC row: "
                                + String.join(", ", report.missed()));
        Stream<String> lost = metrics.lost() == 0
                ? Stream.of()
                : Stream.of(metrics.lost()
                        + " METRIC rows are neither observation, rejected, target, pilot, other nor uncoded");
        Stream<String> twice = metrics.twice() == 0
                ? Stream.of()
                : Stream.of(metrics.twice() + " METRIC rows are accounted for more than once");
        return Stream.of(missed, lost, twice).flatMap(faults -> faults).toList();
    }

    /** The equations in figures, for people; that of REJECTED only where it holds more than metrics. */
    public List<String> lines() {
        String figures = "figures in reports: %d scanned = %d coded + %d uncoded + %d other + %d missed"
                .formatted(
                        total(ReportAccount::scanned),
                        total(ReportAccount::coded),
                        total(ReportAccount::uncoded),
                        total(ReportAccount::other),
                        total(report -> report.missed().size()));
        String rows =
                "metrics: %d = %d statements of observations + %d rejected + %d targets + %d pilots + %d other + %d uncoded"
                        .formatted(
                                metrics.metrics(),
                                metrics.statements(),
                                metrics.rejected(),
                                metrics.targets(),
                                metrics.pilots(),
                                metrics.others(),
                                metrics.uncoded());
        return metrics.rejectedBefore() == 0
                ? List.of(figures, rows)
                : List.of(
                        figures,
                        rows,
                        "rejected rows: %d = the %d metrics above + %d delivered lines that never became a metric"
                                .formatted(
                                        metrics.rejected() + metrics.rejectedBefore(),
                                        metrics.rejected(),
                                        metrics.rejectedBefore()));
    }

    private int total(ToIntFunction<ReportAccount> of) {
        return reports.stream().collect(Collectors.summingInt(of));
    }
}
