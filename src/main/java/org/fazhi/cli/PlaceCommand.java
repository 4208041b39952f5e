package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.Filter;
import org.fazhi.view.PlaceView;
import org.fazhi.view.PublishedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Everything a place states. */
@Command(name = "place", mixinStandardHelpOptions = true, description = "Everything a place states, one line a value.")
final class PlaceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PLACE", description = "Code, or a part of its name.")
    private String place;

    @Mixin
    private Narrowing.IndicatorOption indicator;

    @Mixin
    private Narrowing.Period period;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        PublishedRun run = current.run();
        Filter filter = Narrowing.of(run, Optional.of(place), indicator.said(), period.said());
        return Current.print(PlaceView.lines(run, filter), "the current run has no value of " + place, System.out);
    }
}
