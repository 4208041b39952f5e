package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.Filter;
import org.fazhi.view.IssueView;
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

    @Option(names = "--place", description = "Code of a place.")
    private String place;

    @Option(names = "--indicator", description = "Code of an indicator.")
    private String indicator;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        Filter filter = new Filter(Optional.ofNullable(place), Optional.ofNullable(indicator), Optional.empty());
        return Current.print(IssueView.lines(current.run(), filter, severity, check), "no issue", System.out);
    }
}
