package org.fazhi.catalog;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** {@code pipeline.yaml}: names it uses exist, and every number lies where it means something. */
final class SettingsChecks {
    private static final String FILE = "pipeline.yaml";

    private final Settings settings;
    private final PlaceRows places;
    private final Faults faults;
    private final CatalogNames names;

    SettingsChecks(Settings settings, PlaceRows places, Faults faults, CatalogNames names) {
        this.settings = settings;
        this.places = places;
        this.faults = faults;
        this.names = names;
    }

    void check() {
        checkNames();
        checkDeadline();
        checkEstimates();
        checkDoubts();
        checkTables();
        checkInputs();
    }

    private void checkNames() {
        exist("delivered.scope_notes", settings.delivered().scopeNotes().keySet(), names.scopes, "scope");
        settings.checks()
                .balances()
                .forEach(one -> exist("checks.balances " + one.id(), one.codes(), names.codes, "indicator"));
        settings.checks().carriedOver().forEach((concluded, cameIn) -> {
            exist("checks.carried_over", List.of(concluded), names.codes, "indicator");
            exist("checks.carried_over", cameIn, names.codes, "indicator");
        });
        exist("comparison.heads", settings.comparison().heads().keySet(), names.families, "unit family");
        settings.checks()
                .disjoint()
                .values()
                .forEach(kinds -> exist("checks.disjoint", kinds, names.codes, "indicator"));
        settings.places().hosts().keySet().stream()
                .filter(code -> places.of(code).isEmpty())
                .forEach(code -> fault("places.hosts", "place code '" + code + "' does not exist"));
    }

    private void checkDeadline() {
        try {
            settings.punctuality().deadline();
        } catch (DateTimeException noSuchDay) {
            fault("punctuality", "there is no such day: " + noSuchDay.getMessage());
        }
    }

    private void checkEstimates() {
        within("periods.cutoff_tolerance_days", settings.periods().cutoffToleranceDays(), 0, 366);
        within("periods.share_parts_tolerance", settings.periods().sharePartsTolerance(), 0, 1);
        Settings.Annualise annualise = settings.annualise();
        within("annualise.prior_share", annualise.priorShare(), 0.01, 0.99);
        within("annualise.prior_strength", annualise.priorStrength(), 0.01, 1e6);
        within("annualise.prior_pairs", annualise.priorPairs(), 0, 1e6);
        within("annualise.money_log_sd", annualise.moneyLogSd(), 1e-6, 10);
        within("annualise.min_pairs", annualise.minPairs(), 1, 1e6);
        within("annualise.min_theme_pairs", annualise.minThemePairs(), 1, 1e6);
        within("annualise.min_test_pairs", annualise.minTestPairs(), 2, 1e6);
        within("annualise.lower_probability", annualise.lowerProbability(), 1e-6, 0.5);
        within("annualise.upper_probability", annualise.upperProbability(), 0.5, 1 - 1e-6);
        within("annualise.least_share", annualise.leastShare(), 0, 1);
    }

    private void checkDoubts() {
        within("extraction.least_confidence", settings.extraction().leastConfidence(), 0, 1);
        within("statements.sentences_apart", settings.statements().sentencesApart(), 0, 1e6);
        Settings.Checks checks = settings.checks();
        within("checks.slip_tolerance", checks.slipTolerance(), 0, 1);
        within("checks.peer_tolerance", checks.peerTolerance(), 0, 10);
        within("checks.jump_factor", checks.jumpFactor(), 1, 1e9);
        within("checks.least_jumped", checks.leastJumped(), 0, 1e15);
        within("checks.min_peers", checks.minPeers(), 1, 1e6);
        within("checks.least_copied", checks.leastCopied(), 0, 1e15);
        within("checks.copied_in_years", checks.copiedInYears(), 1, 1e6);
        within("checks.copied_in_places", checks.copiedInPlaces(), 1, 1e6);
        within("review.low_confidence", settings.review().lowConfidence(), 0, 1);
        within("review.uncoded_at_least", settings.review().uncodedAtLeast(), 1, 1e6);
    }

    private void checkTables() {
        Settings.Comparison comparison = settings.comparison();
        within("comparison.latest_window_years", comparison.latestWindowYears(), 1, 100);
        within("comparison.min_denominator", comparison.minDenominator(), 1, 1e9);
        within("comparison.min_areas", comparison.minAreas(), 1, 1e6);
        within("comparison.min_areas_z", comparison.minAreasZ(), 2, 1e6);
        within("comparison.confidence", comparison.confidence(), 0.5, 0.9999);
        Settings.Trend trend = settings.trend();
        within("trend.alpha", trend.alpha(), 1e-6, 0.5);
        within("trend.q", trend.q(), 1e-6, 0.5);
        within("trend.confidence", trend.confidence(), 0.5, 0.9999);
        // arrangements are counted in doubles, which hold 18! exactly and 19! no more
        within("trend.exact_max_periods", trend.exactMaxPeriods(), 2, 18);
        Settings.Index index = settings.index();
        within("index.draws", index.draws(), 1, 1e6);
        within("index.weight_spread", index.weightSpread(), 0, 1);
        within("index.min_areas", index.minAreas(), 2, 1e6);
        within("index.min_coverage", index.minCoverage(), 0, 100);
        within("index.max_rank_share", index.maxRankShare(), 0, 1);
    }

    private void checkInputs() {
        Settings.Delivered delivered = settings.delivered();
        within("delivered.earliest_year", delivered.earliestYear(), 1900, delivered.latestYear());
        within("delivered.latest_year", delivered.latestYear(), 1900, 9999);
        within("delivered.longest_field", delivered.longestField(), 1, Integer.MAX_VALUE);
        Settings.Documents documents = settings.documents();
        within("documents.max_bytes", documents.maxBytes(), 1, Integer.MAX_VALUE);
        within("documents.max_characters", documents.maxCharacters(), 1, Integer.MAX_VALUE);
        within("documents.max_pages", documents.maxPages(), 1, Integer.MAX_VALUE);
        within("documents.max_inflated_bytes", documents.maxInflatedBytes(), 1, Long.MAX_VALUE);
        within("documents.max_inflate_ratio", documents.maxInflateRatio(), 1, Integer.MAX_VALUE);
        within("documents.inflate_ratio_from", documents.inflateRatioFrom(), 0, Integer.MAX_VALUE);
        within("documents.main_text_share", documents.mainTextShare(), 0, 1);
    }

    private void exist(String key, Collection<String> used, Set<String> known, String kind) {
        names.exist(at(key), key, List.copyOf(used), known, kind);
    }

    private void within(String key, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            fault(key, plain(value) + " does not lie between " + plain(least) + " and " + plain(most));
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private void fault(String key, String what) {
        faults.add(at(key), key + ": " + what);
    }

    /** The section a key stands in. */
    private At at(String key) {
        return names.at(FILE, key.replaceFirst("[. ].*", ""));
    }
}
