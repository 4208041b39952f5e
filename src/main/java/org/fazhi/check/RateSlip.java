package org.fazhi.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.catalog.Settings;
import org.fazhi.quantity.Bounds;

/**
 * UNIT_SLIP of a rate: a per cent value of at most 1 is about a hundredth of the place's own other periods or of its
 * peers: a fraction (0.97) was told as per cent. Never repaired.
 */
record RateSlip(Settings.Checks settings) implements CellCheck {
    private static final double PER_CENT = 100;

    /** Median of other rates, and whose they are. */
    private record Usual(String whose, double rate) {
        static Optional<Usual> of(String whose, OptionalDouble logMedian) {
            return logMedian.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Usual(whose, Math.pow(10, logMedian.getAsDouble())));
        }
    }

    /** The rates of one indicator, beside others of the place and of its level. */
    private record Rates(
            Map<String, List<Cell>> byArea, Map<String, List<Cell>> byLevel, Map<String, RankedLogs> ofLevel) {
        static Rates of(List<Cell> rates) {
            Map<String, List<Cell>> byLevel = rates.stream().collect(groupingBy(Cell::level));
            return new Rates(
                    rates.stream().collect(groupingBy(Cell::area)),
                    byLevel,
                    byLevel.entrySet().stream()
                            .collect(toMap(Map.Entry::getKey, level -> RankedLogs.of(level.getValue()))));
        }

        List<Cell> ofPlace(Cell rate) {
            return byArea.get(rate.area());
        }

        OptionalDouble own(Cell rate) {
            return RankedLogs.of(ofPlace(rate)).medianWithout(List.of(rate));
        }

        OptionalDouble peers(Cell rate) {
            return ofLevel.get(rate.level()).medianWithout(ofPlace(rate));
        }

        /** Other places of the level. */
        long places(String level) {
            return byLevel.get(level).stream().map(Cell::area).distinct().count() - 1;
        }
    }

    @Override
    public List<CellFinding> check(List<Cell> cells) {
        List<Cell> positive = cells.stream()
                .filter(cell -> cell.isReported() && cell.isRatio() && cell.isPerCent())
                .filter(cell -> cell.bounds().value() != null && cell.bounds().value() > 0)
                .toList();
        Rates rates = Rates.of(positive);
        Set<String> compared = rates.byLevel().keySet().stream()
                .filter(level -> rates.places(level) >= settings.minPeers())
                .collect(toSet());
        return positive.stream()
                .filter(RateSlip::isFraction)
                .flatMap(rate -> usual(rate, rates, compared.contains(rate.level()))
                        .filter(usual -> isHundredth(rate.bounds().value(), usual.rate()))
                        .limit(1)
                        .map(usual -> finding(rate, usual)))
                .toList();
    }

    private static boolean isFraction(Cell rate) {
        return rate.bounds().value() <= 1;
    }

    /** What its own other periods tell, and its peers where they are enough and none of those is more than a fraction. */
    private static Stream<Usual> usual(Cell rate, Rates rates, boolean compared) {
        boolean fractions = rates.ofPlace(rate).stream().allMatch(RateSlip::isFraction);
        return Stream.of(
                        Usual.of("its other periods", rates.own(rate)),
                        compared && fractions ? Usual.of("its peers", rates.peers(rate)) : Optional.<Usual>empty())
                .flatMap(Optional::stream);
    }

    private boolean isHundredth(double rate, double usual) {
        return Math.abs(Math.log10(usual / rate / PER_CENT)) <= settings.slipTolerance();
    }

    private static CellFinding finding(Cell rate, Usual usual) {
        double percent = PER_CENT * rate.bounds().value();
        return new CellFinding(
                "UNIT_SLIP",
                Severity.WARNING,
                rate,
                Bounds.exactly(percent),
                "about a hundredth of the " + Math.round(usual.rate()) + " per cent of " + usual.whose()
                        + ": a fraction told as per cent");
    }
}
