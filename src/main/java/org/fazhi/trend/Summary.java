package org.fazhi.trend;

import java.util.List;
import java.util.OptionalDouble;
import org.fazhi.catalog.Direction;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.catalog.Settings;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.statistics.MannKendall;
import org.fazhi.statistics.Series;
import org.fazhi.statistics.TheilSen;

/** One stretch of one series, tested for a trend. */
record Summary(IndicatorDef indicator, int segment, Season season, MannKendall test, TheilSen slope) {
    static final List<String> OF_THE_OBSERVATION = List.of(
            Col.REF_AREA, Col.INDICATOR, Col.STAT_SCOPE, Col.DENOMINATOR, Col.FREQ, Col.AREA_NAME, Col.UNIT_MEASURE);

    static Summary of(IndicatorDef indicator, int segment, Season season, Settings.Trend settings) {
        List<Series> parts = season.comparable().stream()
                .map(part -> new Series(years(part), values(part)))
                .toList();
        MannKendall test = MannKendall.seasonal(parts, settings.exactMaxPeriods());
        TheilSen slope = TheilSen.seasonal(parts, test.variance(), settings.confidence());
        return new Summary(indicator, segment, season, test, slope);
    }

    /** Whether any order of these values could have been significant: only such tests form the family of Q_VALUE. */
    boolean isTestable(Settings.Trend settings) {
        return test.minAttainableP() < settings.alpha();
    }

    /** @param q Benjamini-Hochberg q in the family; ignored where not testable */
    RowCells cells(Settings.Trend settings, double q, int familySize) {
        Point first = season.points().get(0);
        Point last = season.points().get(season.points().size() - 1);
        boolean testable = isTestable(settings);
        boolean found = test.p() < settings.alpha();
        TrendDirection direction = TrendDirection.of(test.s(), testable, found);
        TrendDirection amongMany = TrendDirection.of(test.s(), testable, found && q < settings.q());
        RowCells cells = new RowCells(Tables.TREND_SUMMARY)
                .copy(last.row(), OF_THE_OBSERVATION)
                .set(Col.INDICATOR_NAME, indicator.nameZh())
                .set(Col.SEASON, season.name())
                .set(Col.SEGMENT, segment)
                .set(Col.N_PERIODS, season.points().size())
                .set(Col.FIRST_PERIOD, first.period().code())
                .set(Col.FIRST_VALUE, first.value())
                .set(Col.LAST_PERIOD, last.period().code())
                .set(Col.LAST_VALUE, last.value())
                .setNumber(Col.Q_VALUE, testable ? OptionalDouble.of(q) : OptionalDouble.empty())
                .set(Col.FAMILY_SIZE, familySize)
                .set(Col.DIRECTION, direction.name())
                .set(Col.DIRECTION_FDR, amongMany.name())
                .set(Col.IMPROVING, improving(direction));
        Growth.of(first, last).into(cells);
        return withTest(cells);
    }

    /** Without two values of one season there is nothing to test. */
    private RowCells withTest(RowCells cells) {
        WhyNoTest why = WhyNoTest.of(test, slope);
        cells.set(Col.WHY_NO_TEST, why == null ? null : why.name());
        if (why == WhyNoTest.NO_PAIR) {
            return cells;
        }
        return cells.setNumber(Col.SEN_SLOPE, slope.slope())
                .setNumber(Col.SEN_SLOPE_LOWER, slope.lower())
                .setNumber(Col.SEN_SLOPE_UPPER, slope.upper())
                .set(Col.MK_S, test.s())
                .setNumber(Col.MK_TAU, test.tau())
                .set(Col.MK_P, test.p())
                .set(Col.MIN_ATTAINABLE_P, test.minAttainableP());
    }

    /** A raw count is never judged, whatever the catalogue calls better once it is free of size. */
    private Boolean improving(TrendDirection direction) {
        boolean isJudged = indicator.measureType() == MeasureType.RATIO
                && indicator.direction() != Direction.NONE
                && (direction == TrendDirection.UP || direction == TrendDirection.DOWN);
        return isJudged
                ? (Boolean) direction.name().equals(indicator.direction().name())
                : null;
    }

    private static double[] values(List<Point> points) {
        return points.stream().mapToDouble(Point::value).toArray();
    }

    private static double[] years(List<Point> points) {
        return points.stream()
                .mapToDouble(point -> point.period().start().getYear())
                .toArray();
    }
}
