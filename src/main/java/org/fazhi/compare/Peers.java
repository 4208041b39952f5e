package org.fazhi.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Direction;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.statistics.Sample;

/** One group of places on one basis: who counts in it, the figures of the group, then a row a place. */
final class Peers {
    private final Basis basis;
    private final String peerGroup;
    private final ComparisonRules rules;

    Peers(Basis basis, String peerGroup, ComparisonRules rules) {
        this.basis = basis;
        this.peerGroup = peerGroup;
        this.rules = rules;
    }

    /** A row a place, in the order given. */
    List<Row> rows(List<Candidate> group) {
        IndicatorDef indicator = group.get(0).indicator();
        Shared shared = Shared.by(group);
        List<Candidate> compared = group.stream()
                .filter(candidate -> whyApart(candidate, shared) == null)
                .toList();
        Iterator<Row> together = compared.isEmpty()
                ? Collections.emptyIterator()
                : together(compared, indicator).iterator();
        List<Row> rows = new ArrayList<>(group.size());
        for (Candidate candidate : group) {
            WhyNot reason = whyApart(candidate, shared);
            rows.add(reason == null ? together.next() : apart(candidate, reason, compared.size()));
        }
        return rows;
    }

    private static WhyNot whyApart(Candidate candidate, Shared shared) {
        return candidate.ownReason() == null ? shared.refuses(candidate) : candidate.ownReason();
    }

    private Row apart(Candidate candidate, WhyNot reason, int nAreas) {
        return cells(candidate)
                .set(Col.N_AREAS, nAreas)
                .set(Col.WHY_NOT_COMPARABLE, reason.name())
                .row();
    }

    private List<Row> together(List<Candidate> compared, IndicatorDef indicator) {
        boolean largestIsBest = indicator.direction() == Direction.UP;
        List<Figure> figures = compared.stream().map(Candidate::figure).toList();
        Sample sample = Sample.of(figures.stream().mapToDouble(Figure::value).toArray());
        Position position = new Position(sample, rules.minAreas(), rules.minAreasZ());
        WhyNot unranked = unranked(figures, indicator);
        Ranks ranks = unranked == null ? Ranks.of(figures, sample, largestIsBest, rules.confidence()) : null;
        Chance chance = Chance.of(figures, rules.minAreas(), rules.minAreasZ());
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
                withChance(cells, chance, figure.parts());
            }
            rows.add(cells.row());
        }
        return rows;
    }

    private static void withChance(RowCells cells, Chance chance, Parts parts) {
        if (chance == null) {
            cells.set(Col.WHY_NO_FUNNEL, WhyNoFunnel.FEW_PARTS.name());
        } else {
            chance.into(cells, parts);
        }
    }

    private static WhyNot unranked(List<Figure> figures, IndicatorDef indicator) {
        if (!figures.get(0).isRate()) {
            return WhyNot.SIZE_DEPENDENT;
        }
        if (isPerHead(figures.get(0)) && !indicator.perHead()) {
            return WhyNot.NOT_PER_HEAD;
        }
        if (indicator.direction() == Direction.NONE) {
            return WhyNot.NO_DIRECTION;
        }
        return figures.size() == 1 ? WhyNot.NO_PEERS : null;
    }

    private static boolean isPerHead(Figure figure) {
        return figure.unit().endsWith(PerHead.UNIT);
    }

    private RowCells cells(Candidate candidate) {
        return candidate.cells().fork().set(Col.BASIS, basis.name()).set(Col.PEER_GROUP, peerGroup);
    }
}
