package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.Filter;
import org.fazhi.view.IssueView;
import org.fazhi.view.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the checks found. */
@Command(name = "issues", mixinStandardHelpOptions = true, description = "What the checks found, the gravest first.")
final class IssuesCommand implements Callable<Integer> {
    @Option(names = "--severity", description = "ERROR, WARNING or INFO.")
    private String severity;

    @Option(names = "--check", description = "One CHECK_ID.")
    private String check;

    @Mixin
    private Narrowing.Place place;

    @Mixin
    private Narrowing.IndicatorOption indicator;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        PublishedRun run = current.run();
        Filter filter = Narrowing.of(run, place.said(), indicator.said(), Optional.empty());
        return Current.print(IssueView.lines(run, filter, severity, check), "no issue", System.out);
    }
}
