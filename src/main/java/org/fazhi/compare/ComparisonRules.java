package org.fazhi.compare;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.CarriedOver;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.PeerGroupDef;
import org.fazhi.catalog.UnitFamilyDef;
import org.fazhi.catalog.UnitKind;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.Segments;
import org.fazhi.period.TimePeriod;
import org.fazhi.period.Timed;
import org.fazhi.schema.Col;

/**
 * What of the catalogue decides a comparison; goes to every task.
 *
 * @param segments stretches between breaks, by indicator
 * @param algebra which figures stand for their period
 * @param minDenominator least denominator count for which a ratio is comparable
 * @param minAreas places from which on PERCENTILE and the funnel are given
 * @param minAreasZ places from which on Z_SCORE, ROBUST_Z and EB_VALUE are given
 * @param confidence level of CI and RANK_CI
 * @param heads unit family to the delivered denominators that hold all there are of it
 * @param unitKinds what values each unit family can take
 * @param exposures delivered denominators
 * @param window periods BASIS LATEST looks at
 */
record ComparisonRules(
        Map<String, IndicatorDef> indicators,
        Map<String, Segments> segments,
        List<PeerGroupDef> peers,
        PeriodAlgebra algebra,
        double minDenominator,
        int minAreas,
        int minAreasZ,
        double confidence,
        Map<String, List<String>> heads,
        Map<String, UnitKind> unitKinds,
        Exposures exposures,
        LatestWindow window,
        Successions successions,
        Prefectures prefectures,
        CarriedOver carriedOver)
        implements Serializable {

    static ComparisonRules of(Catalog catalog, Exposures exposures, YearMonth asOf) {
        return new ComparisonRules(
                catalog.indicators().stream().collect(Collectors.toMap(IndicatorDef::code, Function.identity())),
                Segments.byIndicator(catalog),
                catalog.peers(),
                PeriodAlgebra.of(catalog.settings()),
                catalog.settings().comparison().minDenominator(),
                catalog.settings().comparison().minAreas(),
                catalog.settings().comparison().minAreasZ(),
                catalog.settings().comparison().confidence(),
                catalog.settings().comparison().heads(),
                catalog.families().stream().collect(Collectors.toMap(UnitFamilyDef::code, UnitFamilyDef::kind)),
                exposures,
                LatestWindow.before(asOf, catalog.settings().comparison().latestWindowYears()),
                Successions.of(catalog),
                Prefectures.of(catalog),
                CarriedOver.of(catalog));
    }

    /** Why an observation is not comparable whatever its group; null where it is. */
    WhyNot reason(Row row, TimePeriod period) {
        String missing = row.getAs(Col.WHY_NO_VALUE);
        if (missing != null) {
            return WhyNot.valueOf(missing);
        }
        if (row.getAs(Col.OBS_VALUE) == null) {
            return WhyNot.ONE_SIDED;
        }
        if (row.<Double>getAs(Col.OBS_VALUE) < 0 && !maySink(row)) {
            return WhyNot.NEGATIVE;
        }
        if ("V".equals(row.getAs(Col.OBS_STATUS))) {
            return WhyNot.UNVALIDATED;
        }
        Optional<WhyNot> ofPeriod = algebra.refusalToCompare(timed(row, period)).map(WhyNot::of);
        return ofPeriod.orElseGet(() -> denominatorReason(row));
    }

    private static Timed timed(Row row, TimePeriod period) {
        boolean estimate = "ANNUALISED".equals(row.getAs(Col.DERIVATION));
        return Timed.named(
                row.getAs(Col.MEASURE_TYPE),
                row.getAs(Col.ACCUMULATION),
                period,
                estimate ? period.end() : row.getAs(Col.PERIOD_END));
    }

    /** Whether values of a unit family are whole things. */
    boolean isCounted(String unit) {
        return unitKinds.get(unit) == UnitKind.COUNT;
    }

    /** Why a rate per head is not comparable though its count is; null where it is. */
    WhyNot reasonPerHead(Figure total, String denominator, double heads) {
        boolean areAllHeads = this.heads.getOrDefault(total.unit(), List.of()).contains(denominator);
        return areAllHeads && total.lower() > heads ? WhyNot.EXCEEDS_HEADS : null;
    }

    private boolean maySink(Row row) {
        UnitKind kind = unitKinds.get(row.<String>getAs(Col.UNIT_MEASURE));
        return kind != null && kind.maySink();
    }

    private WhyNot denominatorReason(Row row) {
        if (!"RATIO".equals(row.getAs(Col.MEASURE_TYPE))) {
            return null;
        }
        Double count = row.getAs(Col.DENOMINATOR_VALUE);
        if (count == null) {
            return WhyNot.DENOMINATOR_UNKNOWN;
        }
        return count < minDenominator ? WhyNot.SMALL_DENOMINATOR : null;
    }
}
