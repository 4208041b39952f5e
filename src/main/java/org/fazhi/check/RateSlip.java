package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.catalog.Settings;
import org.fazhi.quantity.Bounds;
import org.fazhi.statistics.Sample;

/**
 * UNIT_SLIP of a rate: a per cent value of at most 1 is about a hundredth of the place's own other periods or of its
 * peers: a fraction (0.97) was told as per cent. Never repaired.
 */
record RateSlip(Settings.Checks settings) implements CellCheck {
    private static final double PER_CENT = 100;

    /** Median of other rates, and whose they are. */
    private record Usual(String whose, double rate) {}

    @Override
    public List<CellFinding> check(List<Cell> cells) {
        List<Cell> rates = cells.stream()
                .filter(cell -> cell.isReported() && cell.isRatio() && cell.isPerCent())
                .filter(cell -> cell.bounds().value() != null && cell.bounds().value() > 0)
                .toList();
        List<CellFinding> findings = new ArrayList<>();
        for (Cell rate : rates) {
            if (rate.bounds().value() <= 1) {
                usual(rate, rates)
                        .filter(usual -> isHundredth(rate.bounds().value(), usual.rate()))
                        .findFirst()
                        .map(usual -> finding(rate, usual))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** What its own other periods tell, and its peers where they are enough and none of those is more than a fraction. */
    private Stream<Usual> usual(Cell rate, List<Cell> rates) {
        List<Cell> own = rates.stream()
                .filter(other -> other != rate && other.area().equals(rate.area()))
                .toList();
        List<Cell> peers = rates.stream()
                .filter(other ->
                        !other.area().equals(rate.area()) && other.level().equals(rate.level()))
                .toList();
        boolean enough = peers.stream().map(Cell::area).distinct().count() >= settings.minPeers();
        boolean fractions = own.stream().allMatch(other -> other.bounds().value() <= 1);
        return Stream.concat(
                Stream.of(own).filter(others -> !others.isEmpty()).map(others -> usual("its other periods", others)),
                Stream.of(peers).filter(others -> enough && fractions).map(others -> usual("its peers", others)));
    }

    private static Usual usual(String whose, List<Cell> others) {
        double[] values =
                others.stream().mapToDouble(cell -> cell.bounds().value()).toArray();
        return new Usual(whose, Sample.of(values).median());
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
