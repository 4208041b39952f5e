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
        Collection<List<Candidate>> groups(List<Candidate> series, ComparisonRules rules) {
            return byPeriod(series.stream().filter(candidate -> !candidate.isAnnualised()));
        }
    },
    /** The same year, reported and estimated together; a place of which parts of it tell too little says why. */
    ANNUALISED {
        @Override
        Collection<List<Candidate>> groups(List<Candidate> series, ComparisonRules rules) {
            return byPeriod(years(series));
        }
    },
    /**
     * Each place's most recent year within the window that may be compared, reported or estimated; where none may, the most
     * recent one with its reason. The group spans periods. A place that is gone counts only until the one that took its place
     * has a year of its own after that: nobody counts twice.
     */
    LATEST {
        @Override
        Collection<List<Candidate>> groups(List<Candidate> series, ComparisonRules rules) {
            Map<String, Candidate> latest = new TreeMap<>();
            years(series)
                    .filter(rules.window()::holds)
                    .forEach(candidate -> latest.merge(candidate.area(), candidate, MOST_RECENT));
            return latest.isEmpty()
                    ? List.of()
                    : List.of(latest.values().stream()
                            .filter(candidate -> !isSucceeded(candidate, latest, rules.successions()))
                            .sorted(Comparator.comparing(
                                    candidate -> candidate.period().code()))
                            .toList());
        }
    };

    private static final BinaryOperator<Candidate> MOST_RECENT =
            BinaryOperator.maxBy(Comparator.comparing(Candidate::mayBeCompared)
                    .thenComparing(Candidate::hasValue)
                    .thenComparing(candidate -> candidate.period().end()));

    /** As the table is sorted. */
    static Stream<Basis> inKeyOrder() {
        return Stream.of(values()).sorted(Comparator.comparing(Basis::name));
    }

    /** @param series all values of one INDICATOR, STAT_SCOPE, DENOMINATOR and FREQ */
    abstract Collection<List<Candidate>> groups(List<Candidate> series, ComparisonRules rules);

    private static boolean isSucceeded(Candidate gone, Map<String, Candidate> latest, Successions successions) {
        return successions.after(gone.area(), gone.period().end()).stream().anyMatch(later -> {
            Candidate next = latest.get(later.code());
            return next != null
                    && !next.period().end().isBefore(later.since())
                    && (next.mayBeCompared() || !gone.mayBeCompared());
        });
    }

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
