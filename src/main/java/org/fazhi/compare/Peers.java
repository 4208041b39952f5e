package org.fazhi.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Direction;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.statistics.RankInterval;
import org.fazhi.statistics.Sample;

/** One group of places on one basis: every figure of the group from one sorted array, then a row a place. */
final class Peers {
    static final List<String> OF_THE_OBSERVATION = List.of(
            Col.REF_AREA,
            Col.INDICATOR,
            Col.STAT_SCOPE,
            Col.DENOMINATOR,
            Col.FREQ,
            Col.TIME_PERIOD,
            Col.AREA_NAME,
            Col.AREA_LEVEL,
            Col.MEASURE_TYPE,
            Col.UNIT_MEASURE,
            Col.PERIOD_END,
            Col.OBS_VALUE,
            Col.OBS_VALUE_LOWER,
            Col.OBS_VALUE_UPPER,
            Col.CI_LOWER,
            Col.CI_UPPER,
            Col.CI_METHOD,
            Col.OBS_STATUS,
            Col.DERIVATION);

    private final Basis basis;
    private final String peerGroup;
    private final IndicatorDef indicator;
    private final int minAreasZ;

    Peers(Basis basis, String peerGroup, IndicatorDef indicator, int minAreasZ) {
        this.basis = basis;
        this.peerGroup = peerGroup;
        this.indicator = indicator;
        this.minAreasZ = minAreasZ;
    }

    List<Row> rows(List<Candidate> group) {
        String family = family(group);
        List<Candidate> compared = group.stream()
                .filter(candidate -> candidate.ownReason() == null)
                .filter(candidate -> candidate.unit().equals(family))
                .toList();
        List<Row> rows = new ArrayList<>(group.size());
        for (Candidate candidate : group) {
            if (candidate.ownReason() != null) {
                rows.add(apart(candidate, candidate.ownReason(), compared.size()));
            } else if (!candidate.unit().equals(family)) {
                rows.add(apart(candidate, WhyNot.UNIT_FAMILY, compared.size()));
            }
        }
        if (!compared.isEmpty()) {
            rows.addAll(together(compared));
        }
        return rows;
    }

    /** The family most places count in; between equals the one the catalogue names first. */
    private String family(List<Candidate> group) {
        Map<String, Long> places = group.stream()
                .filter(candidate -> candidate.ownReason() == null)
                .map(Candidate::unit)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return places.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.comparingInt(this::precedence)))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private int precedence(String family) {
        int at = indicator.units().indexOf(family);
        return at < 0 ? Integer.MIN_VALUE : -at;
    }

    private Row apart(Candidate candidate, WhyNot reason, int nAreas) {
        return cells(candidate)
                .set(Col.N_AREAS, nAreas)
                .set(Col.WHY_NOT_COMPARABLE, reason.name())
                .row();
    }

    private List<Row> together(List<Candidate> compared) {
        Sample sample =
                Sample.of(compared.stream().mapToDouble(Candidate::value).toArray());
        WhyNot unranked = unranked();
        RankInterval[] intervals = unranked == null ? rankIntervals(compared) : null;
        List<Row> rows = new ArrayList<>(compared.size());
        for (int i = 0; i < compared.size(); i++) {
            RowCells cells =
                    withPosition(cells(compared.get(i)), sample, compared.get(i).value());
            if (unranked == null) {
                withRank(cells, sample, compared.get(i).value(), intervals[i]);
            } else {
                cells.set(Col.WHY_NOT_COMPARABLE, unranked.name());
            }
            rows.add(cells.row());
        }
        return rows;
    }

    private WhyNot unranked() {
        if (indicator.measureType() != MeasureType.RATIO) {
            return WhyNot.SIZE_DEPENDENT;
        }
        return indicator.direction() == Direction.NONE ? WhyNot.NO_DIRECTION : null;
    }

    private RankInterval[] rankIntervals(List<Candidate> compared) {
        return RankInterval.of(
                compared.stream().mapToDouble(Candidate::lower).toArray(),
                compared.stream().mapToDouble(Candidate::upper).toArray(),
                largestIsBest());
    }

    private RowCells withPosition(RowCells cells, Sample sample, double value) {
        boolean scored = sample.size() >= minAreasZ;
        return cells.set(Col.N_AREAS, sample.size())
                .set(Col.VALUE_RANK, sample.rankFromTop(value))
                .set(Col.PERCENTILE, sample.percentile(value))
                .set(Col.PEER_MEDIAN, sample.median())
                .set(Col.PEER_MEAN, sample.mean())
                .setNumber(Col.MIN_MAX, sample.minMax(value))
                .set(Col.GAP_TO_MEDIAN, value - sample.median())
                .setNumber(Col.Z_SCORE, scored ? sample.zScore(value) : OptionalDouble.empty())
                .setNumber(Col.ROBUST_Z, scored ? sample.robustZ(value) : OptionalDouble.empty());
    }

    private void withRank(RowCells cells, Sample sample, double value, RankInterval interval) {
        cells.set(Col.RANK, largestIsBest() ? sample.rankFromTop(value) : sample.rankFromBottom(value))
                .set(Col.RANK_LOWER, interval.best())
                .set(Col.RANK_UPPER, interval.worst())
                .set(Col.GAP_TO_BEST, value - (largestIsBest() ? sample.max() : sample.min()));
    }

    private boolean largestIsBest() {
        return indicator.direction() == Direction.UP;
    }

    private RowCells cells(Candidate candidate) {
        return new RowCells(Tables.COMPARISON)
                .copy(candidate.row(), OF_THE_OBSERVATION)
                .set(Col.BASIS, basis.name())
                .set(Col.PEER_GROUP, peerGroup)
                .set(Col.INDICATOR_NAME, indicator.nameZh())
                .set(Col.THEME, indicator.theme())
                .set(Col.DIRECTION, indicator.direction().name().toLowerCase(Locale.ROOT));
    }
}
