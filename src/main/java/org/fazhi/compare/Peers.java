package org.fazhi.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Direction;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import org.fazhi.statistics.Sample;

/** One group of places on one basis: who counts in it, the figures of the group, then a row a place. */
final class Peers {
    /** Columns of a row that are those of its observation. */
    static final List<String> OF_THE_OBSERVATION = List.of(
            Col.REF_AREA,
            Col.INDICATOR,
            Col.STAT_SCOPE,
            Col.FREQ,
            Col.TIME_PERIOD,
            Col.AREA_NAME,
            Col.AREA_LEVEL,
            Col.MEASURE_TYPE,
            Col.PERIOD_END,
            Col.OBS_STATUS,
            Col.DERIVATION);

    private final Basis basis;
    private final String peerGroup;
    private final IndicatorDef indicator;
    private final ComparisonRules rules;

    Peers(Basis basis, String peerGroup, IndicatorDef indicator, ComparisonRules rules) {
        this.basis = basis;
        this.peerGroup = peerGroup;
        this.indicator = indicator;
        this.rules = rules;
    }

    List<Row> rows(List<Candidate> group) {
        String family = family(group);
        List<Candidate> compared = group.stream()
                .filter(candidate -> candidate.ownReason() == null)
                .filter(candidate -> unit(candidate).equals(family))
                .toList();
        List<Row> rows = new ArrayList<>(group.size());
        for (Candidate candidate : group) {
            if (candidate.ownReason() != null) {
                rows.add(apart(candidate, candidate.ownReason(), compared.size()));
            } else if (!unit(candidate).equals(family)) {
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
                .map(Peers::unit)
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
        List<Figure> figures = compared.stream().map(Candidate::figure).toList();
        Sample sample = Sample.of(figures.stream().mapToDouble(Figure::value).toArray());
        Position position = new Position(sample, rules.minAreasZ());
        WhyNot unranked = unranked(figures);
        Ranks ranks = unranked == null ? Ranks.of(figures, sample, largestIsBest(), rules.confidence()) : null;
        Chance chance = Chance.of(figures, rules.minAreasZ());
        List<Row> rows = new ArrayList<>(compared.size());
        for (int i = 0; i < compared.size(); i++) {
            Figure figure = figures.get(i);
            RowCells cells = position.into(cells(compared.get(i)), figure.value());
            if (ranks == null) {
                cells.set(Col.WHY_NOT_COMPARABLE, unranked.name());
            } else {
                ranks.into(cells, i, figure);
            }
            if (figure.parts() != null) {
                chance.into(cells, figure.parts());
            }
            rows.add(cells.row());
        }
        return rows;
    }

    private WhyNot unranked(List<Figure> figures) {
        if (!figures.get(0).isRate()) {
            return WhyNot.SIZE_DEPENDENT;
        }
        if (indicator.direction() == Direction.NONE) {
            return WhyNot.NO_DIRECTION;
        }
        return figures.size() == 1 ? WhyNot.NO_PEERS : null;
    }

    private boolean largestIsBest() {
        return indicator.direction() == Direction.UP;
    }

    /** The unit counted in, of a rate per head too. */
    private static String unit(Candidate candidate) {
        return candidate.row().getAs(Col.UNIT_MEASURE);
    }

    private RowCells cells(Candidate candidate) {
        RowCells cells = new RowCells(Tables.COMPARISON).copy(candidate.row(), OF_THE_OBSERVATION);
        if (candidate.figure().isRate()) {
            cells.set(Col.MEASURE_TYPE, MeasureType.RATIO.name());
        }
        return candidate
                .figure()
                .into(cells)
                .set(Col.BASIS, basis.name())
                .set(Col.PEER_GROUP, peerGroup)
                .set(Col.INDICATOR_NAME, indicator.nameZh())
                .set(Col.THEME, indicator.theme())
                .set(Col.DIRECTION, indicator.direction().name().toLowerCase(Locale.ROOT));
    }
}
