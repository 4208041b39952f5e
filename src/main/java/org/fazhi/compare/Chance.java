package org.fazhi.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.statistics.EmpiricalBayes;
import org.fazhi.statistics.FunnelLimits;

/**
 * What chance alone does to the rates of one group whose parts are known: funnel limits around their pooled rate
 * (Spiegelhalter 2005) and, for rates per head, values smoothed by empirical Bayes (Marshall 1991).
 *
 * @param target pooled rate, a fraction
 * @param smoothing null where the rates are shares, or too few
 */
record Chance(double target, EmpiricalBayes smoothing) {
    private static final double ALERT = 0.95;
    private static final double ALARM = 0.998;

    /** @return null where the parts of fewer places than {@code minAreas} are known: the pooled rate would be their own */
    static Chance of(List<Figure> figures, int minAreas, int minAreasZ) {
        List<Parts> parts =
                figures.stream().map(Figure::parts).filter(Objects::nonNull).toList();
        if (parts.size() < Math.max(1, minAreas)) {
            return null;
        }
        EmpiricalBayes pooled = EmpiricalBayes.of(each(parts, Parts::numerator), each(parts, Parts::denominator));
        boolean isSmoothed = parts.get(0).model() == Parts.Model.PER_HEAD && parts.size() >= minAreasZ;
        return new Chance(pooled.mean(), isSmoothed ? pooled : null);
    }

    void into(RowCells cells, Parts parts) {
        double scale = parts.model().scale();
        cells.setFinite(Col.FUNNEL_TARGET, target * scale);
        limits(cells, parts, ALERT, Col.FUNNEL_95_LOWER, Col.FUNNEL_95_UPPER);
        limits(cells, parts, ALARM, Col.FUNNEL_998_LOWER, Col.FUNNEL_998_UPPER);
        if (smoothing != null) {
            cells.setFinite(Col.EB_VALUE, scale * smoothing.smoothed(parts.numerator(), parts.denominator()));
        } else if (parts.model() == Parts.Model.PER_HEAD) {
            cells.setWhereNull(Col.WHY_NO_FUNNEL, WhyNoFunnel.FEW_PARTS.name());
        }
    }

    private void limits(RowCells cells, Parts parts, double coverage, String lower, String upper) {
        Optional<FunnelLimits> limits = parts.funnel(target, coverage);
        if (limits.isPresent()) {
            cells.setFinite(lower, limits.get().lower())
                    .setFinite(upper, limits.get().upper());
        } else {
            cells.set(Col.WHY_NO_FUNNEL, whyNoLimits(parts.model()).name());
        }
    }

    private WhyNoFunnel whyNoLimits(Parts.Model model) {
        boolean isAtEnd = target <= 0 || model == Parts.Model.SHARE && target >= 1;
        return isAtEnd ? WhyNoFunnel.TARGET_AT_END : WhyNoFunnel.OUT_OF_RANGE;
    }

    private static double[] each(List<Parts> parts, ToDoubleFunction<Parts> count) {
        return parts.stream().mapToDouble(count).toArray();
    }
}
