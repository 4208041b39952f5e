package org.fazhi.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.Settings;
import org.fazhi.quantity.Bounds;

/**
 * UNIT_SLIP: a count lies a thousand, ten thousand or a hundred million times above or below the place's own other
 * years and towards the far side of its peers; or, where it has no other years or they are all like it, that far from its peers.
 * Never repaired: whether 万 was forgotten is for a reader to see.
 */
record UnitSlip(Settings.Checks settings) implements CellCheck {
    /** A cell and the power of ten by which it looks mistaken. */
    private record Slip(Cell cell, int power) {}

    @Override
    public List<CellFinding> check(List<Cell> cells) {
        OwnSeries series = OwnSeries.of(cells);
        return slips(series).map(slip -> finding(slip, series)).toList();
    }

    /** The cells it tells of. */
    Set<Cell> cells(OwnSeries series) {
        return slips(series).map(Slip::cell).collect(Collectors.toSet());
    }

    private Stream<Slip> slips(OwnSeries series) {
        return series.places().stream().flatMap(place -> {
            List<Slip> slips = place.stream()
                    .map(cell -> new Slip(cell, power(cell, series)))
                    .filter(slip -> slip.power() != 0)
                    .toList();
            boolean hasPeers =
                    slips.stream().anyMatch(slip -> peers(slip.cell(), series).isPresent());
            return (hasPeers ? slips : oneSide(slips)).stream();
        });
    }

    /**
     * Without peers the years far above doubt those far below, and these them: it is the fewer that are told of, of two as
     * many those with the last year.
     */
    private static List<Slip> oneSide(List<Slip> slips) {
        Map<Boolean, List<Slip>> sides = slips.stream().collect(Collectors.partitioningBy(slip -> slip.power() > 0));
        List<Slip> above = sides.get(true);
        List<Slip> below = sides.get(false);
        if (above.isEmpty() || below.isEmpty()) {
            return slips;
        }
        boolean isLastAbove = slips.get(slips.size() - 1).power() > 0;
        return above.size() < below.size() || above.size() == below.size() && isLastAbove ? above : below;
    }

    private CellFinding finding(Slip slip, OwnSeries series) {
        Cell cell = slip.cell();
        boolean ownSays = isNear(series.aboveOwn(cell), slip.power(), settings.slipTolerance());
        boolean peersSay = isNear(peers(cell, series), slip.power(), settings.peerTolerance());
        Stream<String> others = Stream.of(ownSays ? "its other years" : null, peersSay ? "its peers" : null);
        return new CellFinding(
                "UNIT_SLIP",
                Severity.WARNING,
                cell,
                around(cell.bounds().value() / Math.pow(10, slip.power())),
                "about 10^" + slip.power() + " times what "
                        + others.filter(Objects::nonNull).collect(Collectors.joining(" and ")) + " count");
    }

    private OptionalDouble peers(Cell cell, OwnSeries series) {
        return series.abovePeers(cell, settings.minPeers());
    }

    /** 0 where nothing looks like a slip. */
    private int power(Cell cell, OwnSeries series) {
        OptionalDouble own = series.aboveOwn(cell);
        OptionalDouble peers = peers(cell, series);
        // years that are mistaken alike differ from the peers alone
        boolean isLikeOwn = own.isEmpty() || isNear(own, 0, settings.slipTolerance());
        for (int power : settings.slipPowers()) {
            for (int signed : new int[] {power, -power}) {
                boolean ownSays = isNear(own, signed, settings.slipTolerance());
                boolean peersSay = isNear(peers, signed, settings.peerTolerance());
                if (ownSays && (peers.isEmpty() || isNearer(peers, signed)) || isLikeOwn && peersSay) {
                    return signed;
                }
            }
        }
        return 0;
    }

    private static boolean isNear(OptionalDouble distance, int power, double tolerance) {
        return distance.isPresent() && Math.abs(distance.getAsDouble() - power) <= tolerance;
    }

    /** The peers are nearer to what is left when the power is taken away: the other years are not the slips. */
    private static boolean isNearer(OptionalDouble peers, int power) {
        double distance = peers.getAsDouble();
        return Math.abs(distance - power) < Math.abs(distance);
    }

    private Bounds around(double value) {
        double factor = Math.pow(10, settings.slipTolerance());
        return new Bounds(value, value / factor, value * factor);
    }
}
