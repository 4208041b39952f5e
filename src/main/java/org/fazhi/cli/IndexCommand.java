package org.fazhi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.fazhi.view.Filter;
import org.fazhi.view.IndexView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Places scored over the core set. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = {
            "Places scored from 0 to 100 over the core set of conf/index.yaml, group by group.",
            "A place is ranked only when its missing values could not move it far; else the reason stands beside it."
        })
final class IndexCommand implements Callable<Integer> {
    @Option(names = "--peer-group", paramLabel = "GROUP", description = "One peer group, as COMPARISON names it.")
    private String peerGroup;

    @Option(names = "--place", description = "Only groups that hold this place: code, or a part of its name.")
    private String place;

    @Option(names = "--period", description = "One TIME_PERIOD.")
    private String period;

    @Mixin
    private Current current;

    @Override
    public Integer call() {
        Filter filter = new Filter(Optional.ofNullable(place), Optional.empty(), Optional.ofNullable(period));
        return Current.print(
                IndexView.lines(current.run(), filter, peerGroup),
                "no place has a comparable value of the core set there",
                System.out);
    }
}
