package org.fazhi.cli;

import java.util.concurrent.Callable;
import org.fazhi.view.ComparisonView;
import org.fazhi.view.Filter;
import org.fazhi.view.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Places side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Places side by side: the largest groups, or one indicator place by place; with --place or --period only"
                        + " groups that hold it.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private Narrowing.Indicator indicator;

    @Mixin
    private Narrowing.Place place;

    @Mixin
    private Narrowing.Period period;

    @Option(names = "--basis", description = "REPORTED, ANNUALISED or LATEST.")
    private String basis;

    @Option(names = "--peers", paramLabel = "GROUP", description = "One peer group.")
    private String peers;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        PublishedRun run = current.run();
        Filter filter = Narrowing.of(run, place.said(), indicator.said(), period.said());
        return Current.print(ComparisonView.lines(run, filter, basis, peers), "no comparison matches", System.out);
    }
}
