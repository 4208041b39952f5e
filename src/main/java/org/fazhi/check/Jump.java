package org.fazhi.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.catalog.Settings;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.Segments;
import org.fazhi.period.TimePeriod;
import org.fazhi.quantity.Bounds;

/**
 * JUMP: a count is many times the same part of the year before, or a small fraction of it or none, with no break between,
 * and the places of its level did not move alike. A jump to or from a cell that {@link UnitSlip} tells of is that one's.
 * A remark where the year before told of none: what begins has no factor.
 *
 * @param continuity laws, rules and mergers that may explain it
 */
record Jump(Settings.Checks settings, Continuity continuity) implements CellCheck {
    /** A cell with the same part of the year before and the decimal logarithm of how many times it is that. */
    private record Step(Cell cell, Cell prior, double log) {}

    @Override
    public List<CellFinding> check(List<Cell> cells) {
        List<Step> steps = new ArrayList<>();
        OwnSeries.countsByPlace(cells).forEach(place -> addSteps(place, steps));
        Map<String, List<Double>> together = new HashMap<>();
        steps.forEach(step -> together.computeIfAbsent(step.cell().period().code(), period -> new ArrayList<>())
                .add(step.log()));
        List<Step> jumps = steps.stream()
                .filter(step ->
                        isJump(step, common(together.get(step.cell().period().code()))))
                .toList();
        if (jumps.isEmpty()) {
            return List.of();
        }
        Set<Cell> slips = new UnitSlip(settings).cells(OwnSeries.of(cells));
        return jumps.stream()
                .filter(step -> !slips.contains(step.cell()) && !slips.contains(step.prior()))
                .map(this::finding)
                .toList();
    }

    private boolean isJump(Step step, double common) {
        double limit = Math.log10(settings.jumpFactor());
        return Math.abs(step.log()) >= limit && Math.abs(step.log() - common) >= limit && isLarge(step);
    }

    private void addSteps(List<Cell> place, List<Step> steps) {
        Segments segments =
                continuity.segments(place.get(0).indicator(), place.get(0).area());
        Map<String, Cell> byPeriod = new HashMap<>();
        place.forEach(cell -> byPeriod.put(cell.period().code(), cell));
        for (Cell cell : place) {
            Cell prior = PeriodAlgebra.samePartOfYearBefore(cell.period())
                    .map(TimePeriod::code)
                    .map(byPeriod::get)
                    .orElse(null);
            if (prior != null
                    && segments.breakBetween(prior.period(), cell.period()).isEmpty()) {
                steps.add(new Step(cell, prior, Math.log10(someOf(cell) / someOf(prior))));
            }
        }
    }

    /** None counts as one: it has no logarithm. */
    private static double someOf(Cell cell) {
        return cell.bounds().value() == 0 ? 1 : cell.bounds().value();
    }

    /** What the level's places have in common; 0 where too few are known. */
    private double common(List<Double> logs) {
        List<Double> sorted = logs.stream().sorted().toList();
        return sorted.size() < settings.minPeers()
                ? 0
                : (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private boolean isLarge(Step step) {
        return Math.max(step.cell().bounds().value(), step.prior().bounds().value()) >= leastLarge();
    }

    private double leastLarge() {
        return settings.leastJumped() * settings.jumpFactor();
    }

    private CellFinding finding(Step step) {
        return new CellFinding(
                "JUMP",
                step.prior().bounds().value() == 0 ? Severity.INFO : Severity.WARNING,
                step.cell(),
                noJump(step.prior().bounds().value()),
                "the same part of the year before has " + step.prior().printed());
    }

    /** The least and the most whole number that is no jump from a count. */
    private Bounds noJump(double prior) {
        double least = prior < leastLarge() ? 0 : Math.floor(prior / settings.jumpFactor()) + 1;
        double most = Math.ceil(Math.max(prior * settings.jumpFactor(), leastLarge())) - 1;
        return new Bounds(null, least, most);
    }
}
