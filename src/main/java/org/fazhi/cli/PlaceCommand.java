package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.Filter;
import org.fazhi.view.PlaceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Everything a place states. */
@Command(name = "place", mixinStandardHelpOptions = true, description = "Everything a place states, one line a value.")
final class PlaceCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PLACE", description = "Code, or a part of its name.")
    private String place;

    @Option(names = "--indicator", description = "Code, or a part of its Chinese name.")
    private String indicator;

    @Option(names = "--period", description = "One TIME_PERIOD.")
    private String period;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        Filter filter = new Filter(Optional.of(place), Optional.ofNullable(indicator), Optional.ofNullable(period));
        return Current.print(
                PlaceView.lines(current.run(), filter), "the current run has no value of " + place, System.out);
    }
}
