package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.Filter;
import org.fazhi.view.PublishedRun;
import org.fazhi.view.TrendView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The same place over time. */
@Command(
        name = "trend",
        mixinStandardHelpOptions = true,
        description = "The same place over time: the longest series, or every step of one place or indicator.")
final class TrendCommand implements Callable<Integer> {
    @Mixin
    private Narrowing.Indicator indicator;

    @Mixin
    private Narrowing.Place place;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        PublishedRun run = current.run();
        Filter filter = Narrowing.of(run, place.said(), indicator.said(), Optional.empty());
        return Current.print(TrendView.lines(run, filter), "no series matches", System.out);
    }
}
