package org.fazhi.harmonize;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.Settings.Annualise;

/**
 * Shares learnt per indicator, shrunk to the theme's, which are shrunk to the prior of pipeline.yaml. Fewer pairs than a
 * source needs teach nothing, so that SHARE_SOURCE and SHARE_PAIRS name all that moved a share.
 */
final class ShareModel implements Serializable {
    private static final double LEAST_MEAN = 0.01;
    private static final double LEAST_VARIANCE = 1e-4;

    private final Annualise prior;
    private final ShareScale scale;
    private final Map<String, ShareSums> byIndicator;
    private final Map<String, ShareSums> byTheme;

    /** Sums over places and years of each indicator, and of each theme, on one scale. */
    ShareModel(Annualise prior, ShareScale scale, Map<String, ShareSums> byIndicator, Map<String, ShareSums> byTheme) {
        this.prior = prior;
        this.scale = scale;
        this.byIndicator = Map.copyOf(byIndicator);
        this.byTheme = Map.copyOf(byTheme);
    }

    /** @param covered share of the year's days that was seen, strictly between 0 and 1 */
    YearShare share(IndicatorDef indicator, double covered) {
        return share(own(indicator), theme(indicator), covered);
    }

    /** The same without what one place told of one year. */
    YearShare shareWithout(IndicatorDef indicator, double covered, ShareSums own, ShareSums theme) {
        return share(own(indicator).minus(own), theme(indicator).minus(theme), covered);
    }

    /** Indicators that anything was learnt of. */
    Set<String> indicators() {
        return byIndicator.keySet();
    }

    /** Places and years that told an indicator both ways. */
    long pairs(String indicator) {
        return byIndicator.getOrDefault(indicator, ShareSums.NONE).count();
    }

    private ShareSums own(IndicatorDef indicator) {
        return byIndicator.getOrDefault(indicator.code(), ShareSums.NONE);
    }

    private ShareSums theme(IndicatorDef indicator) {
        return byTheme.getOrDefault(indicator.theme(), ShareSums.NONE);
    }

    private YearShare share(ShareSums own, ShareSums theme, double covered) {
        double weight = prior.priorPairs();
        boolean ofTheme = theme.count() >= prior.minThemePairs();
        boolean ofPairs = own.count() >= prior.minPairs();
        ShareSums themes = ofTheme ? theme : ShareSums.NONE;
        ShareSums pairs = ofPairs ? own : ShareSums.NONE;
        double themeShift = themes.shift(scale.priorShift(prior), weight);
        double themeVariance = themes.variance(themeShift, scale.priorVariance(prior), weight);
        double shift = pairs.shift(themeShift, weight);
        double variance = Math.max(LEAST_VARIANCE, pairs.variance(shift, themeVariance, weight));
        return new YearShare(
                scale,
                Math.min(1 - LEAST_MEAN, Math.max(LEAST_MEAN, scale.mean(covered, shift))),
                scale.spread(covered, variance),
                ofPairs ? own.count() : themes.count(),
                ofPairs ? "PAIRS" : ofTheme ? "THEME" : "PRIOR");
    }
}
