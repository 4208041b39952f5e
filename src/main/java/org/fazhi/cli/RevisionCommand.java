package org.fazhi.cli;

import java.util.concurrent.Callable;
import org.fazhi.view.Filter;
import org.fazhi.view.PublishedRun;
import org.fazhi.view.RevisionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the current run revised. */
@Command(
        name = "revision",
        mixinStandardHelpOptions = true,
        description = {
            "What the current run revised of the one before, a line a cell: values, what differs, and what can have caused it."
        })
final class RevisionCommand implements Callable<Integer> {
    @Mixin
    private Narrowing.IndicatorOption indicator;

    @Mixin
    private Narrowing.Place place;

    @Mixin
    private Narrowing.Period period;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        PublishedRun run = current.run();
        Filter filter = Narrowing.of(run, place.said(), indicator.said(), period.said());
        return Current.print(RevisionView.lines(run, filter), "the current run revised nothing there", System.out);
    }
}
