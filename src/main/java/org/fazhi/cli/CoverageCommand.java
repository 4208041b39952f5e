package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.CoverageView;
import org.fazhi.view.Filter;
import org.fazhi.view.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What places report, and when. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = {
            "What places report, a line a place and year: figures, what is absent or no longer reported, days after 31 March.",
            "Only a report of a whole year, read as text, shows that a figure is absent."
        })
final class CoverageCommand implements Callable<Integer> {
    @Mixin
    private Narrowing.Place place;

    @Mixin
    private Narrowing.Period period;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        PublishedRun run = current.run();
        Filter filter = Narrowing.of(run, place.said(), Optional.empty(), period.said());
        return Current.print(CoverageView.lines(run, filter), "no place has a figure or report there", System.out);
    }
}
