package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.fazhi.catalog.Settings;
import org.fazhi.quantity.Bounds;

/**
 * UNIT_SLIP: a count lies a thousand, ten thousand or a hundred million times above or below the place's own other
 * years and towards the far side of its peers; where it has no other years, that far from its peers. Never repaired:
 * whether 万 was forgotten is for a reader to see.
 */
record UnitSlip(Settings.Checks settings) implements CellCheck {
    @Override
    public List<CellFinding> check(List<Cell> cells) {
        OwnSeries series = OwnSeries.of(cells);
        List<CellFinding> findings = new ArrayList<>();
        for (List<Cell> place : series.places()) {
            for (Cell cell : place) {
                int power = power(cell, series);
                if (power != 0) {
                    findings.add(new CellFinding(
                            "UNIT_SLIP",
                            Severity.WARNING,
                            cell,
                            around(cell.bounds().value() / Math.pow(10, power)),
                            "about 10^" + power + " times what its other years and its peers count"));
                }
            }
        }
        return findings;
    }

    /** 0 where nothing looks like a slip. */
    private int power(Cell cell, OwnSeries series) {
        OptionalDouble own = series.aboveOwn(cell);
        OptionalDouble peers = series.abovePeers(cell, settings.minPeers());
        for (int power : settings.slipPowers()) {
            for (int signed : new int[] {power, -power}) {
                boolean ownSays = isNear(own, signed, settings.slipTolerance());
                boolean peersSay = isNear(peers, signed, settings.peerTolerance());
                if (ownSays && (peers.isEmpty() || isNearer(peers, signed)) || own.isEmpty() && peersSay) {
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
