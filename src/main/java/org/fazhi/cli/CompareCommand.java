package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.ComparisonView;
import org.fazhi.view.Filter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Places side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Places side by side: the largest groups, or one indicator place by place.")
final class CompareCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "INDICATOR", description = "Code, or a part of its Chinese name.")
    private String indicator;

    @Option(names = "--place", description = "Only groups that hold this place: code, or a part of its name.")
    private String place;

    @Option(names = "--period", description = "Only groups that hold this TIME_PERIOD.")
    private String period;

    @Option(names = "--basis", description = "REPORTED, ANNUALISED or LATEST.")
    private String basis;

    @Option(names = "--peers", paramLabel = "GROUP", description = "One peer group.")
    private String peers;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        Filter filter =
                new Filter(Optional.ofNullable(place), Optional.ofNullable(indicator), Optional.ofNullable(period));
        return Current.print(
                ComparisonView.lines(current.run(), filter, basis, peers), "no comparison matches", System.out);
    }
}
