package org.fazhi.cli;

import java.util.Optional;
import org.fazhi.view.Filter;
import org.fazhi.view.Known;
import org.fazhi.view.PublishedRun;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What of a run was asked for. A name the run does not know is a wrong argument: it must not look like an empty answer. */
final class Narrowing {
    /** An indicator as the one argument. */
    static final class Indicator {
        @Parameters(arity = "0..1", paramLabel = "INDICATOR", description = "Code, or a part of its Chinese name.")
        private String said;

        Optional<String> said() {
            return Optional.ofNullable(said);
        }
    }

    static final class IndicatorOption {
        @Option(names = "--indicator", description = "Code, or a part of its Chinese name.")
        private String said;

        Optional<String> said() {
            return Optional.ofNullable(said);
        }
    }

    static final class Place {
        @Option(names = "--place", description = "Code, or a part of its name.")
        private String said;

        Optional<String> said() {
            return Optional.ofNullable(said);
        }
    }

    static final class Period {
        @Option(names = "--period", description = "One TIME_PERIOD.")
        private String said;

        Optional<String> said() {
            return Optional.ofNullable(said);
        }
    }

    static Filter of(PublishedRun run, Optional<String> place, Optional<String> indicator, Optional<String> period) {
        Known known = Known.of(run);
        place.flatMap(known::unknownPlace).ifPresent(Narrowing::refuse);
        indicator.flatMap(known::unknownIndicator).ifPresent(Narrowing::refuse);
        return new Filter(place, indicator, period);
    }

    private static void refuse(String unknown) {
        throw new WrongArgumentException(unknown);
    }

    private Narrowing() {}
}
