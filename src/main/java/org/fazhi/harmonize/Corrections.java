package org.fazhi.harmonize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.CorrectionDef;
import org.fazhi.catalog.UnitDef;
import org.fazhi.quantity.Bounds;
import org.fazhi.quantity.ObsQualifier;
import org.fazhi.schema.Col;

/**
 * What persons decided of reported cells, before anything is derived from them. A correction whose cell is not there, or
 * no longer prints what it was made for, changes nothing; the checks report it.
 */
record Corrections(Map<String, List<CorrectionDef>> byArea, Catalog catalog) {
    static Corrections of(Catalog catalog) {
        return new Corrections(
                catalog.corrections().stream().collect(Collectors.groupingBy(CorrectionDef::refArea)), catalog);
    }

    /**
     * @param reported the cells of one place
     * @param statements all its statements
     * @param cells settles what contradicted a figure that is dropped
     * @param refused takes the statements of figures that are dropped; gives back those that a corrected cell agrees with
     */
    List<Observed> apply(List<Observed> reported, List<Statement> statements, Cells cells, List<Refused> refused) {
        if (reported.isEmpty() || !byArea.containsKey(reported.get(0).area().code())) {
            return reported;
        }
        List<Observed> corrected = new ArrayList<>();
        for (Observed printed : reported) {
            Observed cell = expected(printed, statements, cells, refused);
            Optional<CorrectionDef> found = correction(cell);
            if (found.isEmpty()) {
                corrected.add(cell);
            } else if (found.get().action() == CorrectionDef.Action.DROP) {
                refused.addAll(dropped(cell, statements, found.get()));
                List<Observed> instead = cells.reconcile(StandingApart.readmitted(cell, refused));
                corrected.addAll(apply(instead, statements, cells, refused));
            } else {
                corrected.add(StandingApart.reunited(corrected(cell, found.get()), refused));
            }
        }
        return corrected;
    }

    /** Where a contradicting figure is the one a correction was made for, the cell with that one in the lead. */
    private Observed expected(Observed cell, List<Statement> statements, Cells cells, List<Refused> refused) {
        if (correction(cell).isPresent()) {
            return cell;
        }
        List<Refused> contradicting = StandingApart.contradicting(cell, refused);
        Optional<Statement> meant = contradicting.stream()
                .map(Refused::statement)
                .filter(one -> correction(cell, one).isPresent())
                .findFirst();
        return meant.map(leading -> {
                    refused.removeAll(contradicting);
                    List<Statement> all = new ArrayList<>(behind(cell, statements));
                    contradicting.forEach(one -> all.add(one.statement()));
                    return cells.settle(all, leading);
                })
                .orElse(cell);
    }

    /**
     * The statements as they stand after the corrections: overridden values in place, those of dropped cells gone.
     *
     * @param corrected cells of the statements, after {@link #apply}
     * @param refused as {@link #apply} left it
     */
    static List<Statement> standing(List<Statement> statements, List<Observed> corrected, List<Refused> refused) {
        Map<String, Observed> overridden = new HashMap<>();
        corrected.stream()
                .filter(cell -> !cell.bounds().equals(cell.leading().bounds()))
                .forEach(cell -> cell.as(Role.VALUE).forEach(link -> overridden.put(link.metricId(), cell)));
        Set<String> dropped = refused.stream()
                .filter(one -> one.reason() == Reason.CORRECTED)
                .map(one -> one.statement().metricId())
                .collect(Collectors.toSet());
        return statements.stream()
                .filter(one -> !dropped.contains(one.metricId()))
                .map(one ->
                        overridden.containsKey(one.metricId()) ? one.corrected(overridden.get(one.metricId())) : one)
                .toList();
    }

    private Optional<CorrectionDef> correction(Observed cell) {
        return correction(cell, cell.leading());
    }

    private Optional<CorrectionDef> correction(Observed cell, Statement leading) {
        String printed = leading.metric().getAs(Col.RAW_VALUE);
        return byArea.getOrDefault(cell.area().code(), List.of()).stream()
                .filter(one -> one.isOf(
                        cell.area().code(),
                        cell.indicator().code(),
                        cell.scope(),
                        cell.over().indicator(),
                        cell.period().code()))
                .filter(one -> one.expect().equals(printed))
                .findFirst();
    }

    private static List<Refused> dropped(Observed cell, List<Statement> statements, CorrectionDef correction) {
        return behind(cell, statements).stream()
                .map(statement -> new Refused(statement, Reason.CORRECTED, correction.told()))
                .toList();
    }

    private static List<Statement> behind(Observed cell, List<Statement> statements) {
        List<String> behind = Stream.of(Role.VALUE, Role.AGREES)
                .flatMap(role -> cell.lineage().stream().filter(link -> link.role() == role))
                .map(Link::metricId)
                .toList();
        return statements.stream()
                .filter(statement -> behind.contains(statement.metricId()))
                .toList();
    }

    private Observed corrected(Observed cell, CorrectionDef correction) {
        Status settled = cell.status() == Status.P ? Status.P : Status.A;
        List<Link> lineage = new ArrayList<>(cell.lineage());
        lineage.add(new Link(cell.leading().metricId(), Role.CORRECTION));
        return switch (correction.action()) {
            case OVERRIDE -> {
                Optional<UnitDef> unit = unit(cell, correction);
                double value = unit.map(UnitDef::factor)
                        .orElse(BigDecimal.ONE)
                        .multiply(correction.value())
                        .doubleValue();
                yield cell.with(
                        Bounds.exactly(value),
                        ObsQualifier.EXACT.name(),
                        unit.map(UnitDef::family).orElse(cell.unit()),
                        settled,
                        cell.statements(),
                        lineage);
            }
            case FLAG ->
                cell.with(
                        cell.bounds(),
                        cell.qualifier(),
                        cell.unit(),
                        cell.status().worse(Status.U),
                        cell.statements(),
                        lineage);
            default -> cell.with(cell.bounds(), cell.qualifier(), cell.unit(), settled, cell.statements(), lineage);
        };
    }

    /** The measure word in the cell's own family where it has one. */
    private Optional<UnitDef> unit(Observed cell, CorrectionDef correction) {
        List<UnitDef> accepted = Stream.ofNullable(correction.unit())
                .flatMap(word -> catalog.units(word).stream())
                .filter(unit -> cell.indicator().units().contains(unit.family()))
                .toList();
        return accepted.stream()
                .filter(unit -> unit.family().equals(cell.unit()))
                .findFirst()
                .or(() -> accepted.stream().findFirst());
    }
}
