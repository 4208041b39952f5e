package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.Filter;
import org.fazhi.view.TrendView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The same place over time. */
@Command(
        name = "trend",
        mixinStandardHelpOptions = true,
        description = "The same place over time: the longest series, or every step of one place or indicator.")
final class TrendCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "INDICATOR", description = "Code, or a part of its Chinese name.")
    private String indicator;

    @Option(names = "--place", description = "Code, or a part of its name.")
    private String place;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        Filter filter = new Filter(Optional.ofNullable(place), Optional.ofNullable(indicator), Optional.empty());
        return Current.print(TrendView.lines(current.run(), filter), "no series matches", System.out);
    }
}
