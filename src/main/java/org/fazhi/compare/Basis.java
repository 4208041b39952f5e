package org.fazhi.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Which values are set side by side: lists that are each compared by themselves. */
enum Basis {
    /** Same FREQ and TIME_PERIOD; estimates of a year left out. */
    REPORTED {
        @Override
        Collection<List<Candidate>> groups(List<Candidate> series, LatestWindow window) {
            return byPeriod(series.stream().filter(candidate -> !candidate.isAnnualised()));
        }
    },
    /** The same year, reported and estimated together; a figure of a part of a year that stands for none says why. */
    ANNUALISED {
        @Override
        Collection<List<Candidate>> groups(List<Candidate> series, LatestWindow window) {
            Stream<Candidate> parts = series.stream()
                    .filter(candidate -> !candidate.isYear() && candidate.annualReason() != null)
                    .map(Candidate::asYear);
            return byPeriod(Stream.concat(years(series), parts));
        }
    },
    /** Each place's most recent year within the window, reported or estimated; the group spans periods. */
    LATEST {
        @Override
        Collection<List<Candidate>> groups(List<Candidate> series, LatestWindow window) {
            Map<String, Candidate> latest = new TreeMap<>();
            years(series)
                    .filter(window::holds)
                    .forEach(candidate -> latest.merge(candidate.area(), candidate, MOST_RECENT_VALUE));
            return latest.isEmpty()
                    ? List.of()
                    : List.of(latest.values().stream()
                            .sorted(Comparator.comparing(
                                    candidate -> candidate.period().code()))
                            .toList());
        }
    };

    private static final BinaryOperator<Candidate> MOST_RECENT_VALUE =
            BinaryOperator.maxBy(Comparator.comparing(Candidate::hasValue)
                    .thenComparing(candidate -> candidate.period().end()));

    /** As the table is sorted. */
    static Stream<Basis> inKeyOrder() {
        return Stream.of(values()).sorted(Comparator.comparing(Basis::name));
    }

    /** @param series all values of one INDICATOR, STAT_SCOPE, DENOMINATOR and FREQ */
    abstract Collection<List<Candidate>> groups(List<Candidate> series, LatestWindow window);

    private static Stream<Candidate> years(List<Candidate> series) {
        return series.stream().filter(Candidate::isYear).filter(candidate -> !candidate.isSince());
    }

    private static Collection<List<Candidate>> byPeriod(Stream<Candidate> candidates) {
        Map<String, List<Candidate>> byPeriod = new TreeMap<>();
        candidates.forEach(
                candidate -> byPeriod.computeIfAbsent(candidate.period().code(), period -> new ArrayList<>())
                        .add(candidate));
        return byPeriod.values();
    }
}
