package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.ExplainView;
import org.fazhi.view.Filter;
import org.fazhi.view.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where a value comes from. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Where a value comes from: sentence, document, place in the text, and what is doubtful about it.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PLACE", description = "Code, or a part of its name.")
    private String place;

    @Parameters(index = "1", paramLabel = "INDICATOR", description = "Code, or a part of its Chinese name.")
    private String indicator;

    @Parameters(index = "2", arity = "0..1", paramLabel = "PERIOD", description = "TIME_PERIOD. Default: all.")
    private String period;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        PublishedRun run = current.run();
        Filter filter = Narrowing.of(run, Optional.of(place), Optional.of(indicator), Optional.ofNullable(period));
        return Current.print(
                ExplainView.lines(run, filter),
                "the current run has no value of " + indicator + " for " + place
                        + (period == null ? "" : " in " + period) + "; `fazhi place " + place + "` lists what it has",
                System.out);
    }
}
