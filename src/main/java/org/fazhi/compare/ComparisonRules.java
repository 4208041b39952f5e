package org.fazhi.compare;

import static java.time.temporal.ChronoUnit.DAYS;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.PeerGroupDef;
import org.fazhi.catalog.UnitFamilyDef;
import org.fazhi.catalog.UnitKind;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.schema.Col;

/**
 * What of the catalogue decides a comparison; goes to every task.
 *
 * @param cutOffToleranceDays days a stock or a stated cut-off may lie from the period's end
 * @param minDenominator least denominator count for which a ratio is comparable
 * @param minAreasZ places from which on Z_SCORE, ROBUST_Z and EB_VALUE are given
 * @param confidence level of CI and RANK_CI
 * @param unitKinds what values each unit family can take
 * @param exposures delivered denominators
 * @param window periods BASIS LATEST looks at
 */
record ComparisonRules(
        Map<String, IndicatorDef> indicators,
        List<PeerGroupDef> peers,
        int cutOffToleranceDays,
        double minDenominator,
        int minAreasZ,
        double confidence,
        Map<String, UnitKind> unitKinds,
        Exposures exposures,
        LatestWindow window)
        implements Serializable {

    static ComparisonRules of(Catalog catalog, Exposures exposures, YearMonth asOf) {
        return new ComparisonRules(
                catalog.indicators().stream().collect(Collectors.toMap(IndicatorDef::code, Function.identity())),
                catalog.peers(),
                catalog.settings().periods().cutoffToleranceDays(),
                catalog.settings().comparison().minDenominator(),
                catalog.settings().comparison().minAreasZ(),
                catalog.settings().comparison().confidence(),
                catalog.families().stream().collect(Collectors.toMap(UnitFamilyDef::code, UnitFamilyDef::kind)),
                exposures,
                LatestWindow.before(asOf, catalog.settings().comparison().latestWindowYears()));
    }

    /** Why an observation is not comparable whatever its group; null where it is. */
    WhyNot reason(Row row, TimePeriod period) {
        if (row.getAs(Col.OBS_VALUE) == null) {
            return WhyNot.ONE_SIDED;
        }
        if (row.<Double>getAs(Col.OBS_VALUE) < 0 && kind(row) != UnitKind.CHANGE) {
            return WhyNot.NEGATIVE;
        }
        if ("V".equals(row.getAs(Col.OBS_STATUS))) {
            return WhyNot.UNVALIDATED;
        }
        if (Accumulation.SINCE.name().equals(row.getAs(Col.ACCUMULATION))) {
            return WhyNot.SINCE_ORIGIN;
        }
        if ("D".equals(period.freq())) {
            return WhyNot.EVENT_NOT_PERIOD;
        }
        WhyNot cutOff = cutOffReason(row, period);
        return cutOff != null ? cutOff : denominatorReason(row);
    }

    /** Whether values of a unit family are whole things. */
    boolean isCounted(String unit) {
        return unitKinds.get(unit) == UnitKind.COUNT;
    }

    private UnitKind kind(Row row) {
        return unitKinds.get(row.<String>getAs(Col.UNIT_MEASURE));
    }

    private WhyNot cutOffReason(Row row, TimePeriod period) {
        LocalDate cutOff = row.getAs(Col.PERIOD_END);
        boolean isWhole = cutOff == null
                || "ANNUALISED".equals(row.getAs(Col.DERIVATION))
                || Math.abs(DAYS.between(cutOff, period.end())) <= cutOffToleranceDays;
        if (isWhole) {
            return null;
        }
        if ("STOCK".equals(row.getAs(Col.MEASURE_TYPE))) {
            return WhyNot.CUT_OFF_DIFFERS;
        }
        return Accumulation.YTD.name().equals(row.getAs(Col.ACCUMULATION)) ? WhyNot.CUT_OFF_EARLY : null;
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
