package org.fazhi.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.catalog.BalanceDef;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/**
 * A stock-flow identity of {@code pipeline.yaml} (opening + in = out + closing) that the printed figures cannot fulfil;
 * CHECK_ID is the identity's own. ERROR where one report tells all, what was there at the start too (上年结转, 年初在册);
 * WARNING where the opening is the closing that an earlier report told; INFO where it is a total that may run since before
 * the period (累计接收), or a sentence of it tells that more went than is counted (死亡3人). Where no closing is told it is anything from 0 on. What may have gone besides (迁出, 收监执行) may be
 * counted in what went: nothing up to all of it.
 */
record BalanceNotClosed(BalanceDef balance) implements CellCheck {
    private static final Bounds ANYTHING = new Bounds(null, 0.0, null);

    @Override
    public List<CellFinding> check(List<Cell> cells) {
        PlacePeriod counts = PlacePeriod.of(cells);
        List<CellFinding> findings = new ArrayList<>();
        for (Cell anchor : cells) {
            if (anchor.isReported() && anchor.indicator().equals(anchorCode()) && !anchor.isSince()) {
                check(anchor, counts).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The figure the message is about: what went, or what is left where nothing goes by itself. */
    private String anchorCode() {
        return balance.out().isEmpty() ? balance.closing() : balance.out().get(0);
    }

    /** Whether all is told that it takes to say that one period's figures cannot be: what was there, what came and went. */
    boolean decides(Cell beside, PlacePeriod counts) {
        return counts.beside(beside, balance.opening()).isPresent() && flowsAreTold(beside, counts);
    }

    private boolean flowsAreTold(Cell beside, PlacePeriod counts) {
        return Stream.concat(balance.in().stream(), balance.out().stream())
                .allMatch(code -> counts.beside(beside, code).isPresent());
    }

    private Optional<CellFinding> check(Cell anchor, PlacePeriod counts) {
        Optional<Cell> stated = counts.beside(anchor, balance.opening());
        Optional<Cell> closing = counts.beside(anchor, balance.closing());
        Optional<Cell> opening = stated.or(() -> closingBefore(anchor, counts));
        if (opening.isEmpty() || !flowsAreTold(anchor, counts)) {
            return Optional.empty();
        }
        List<Cell> in = all(balance.in(), anchor, counts);
        List<Cell> out = all(balance.out(), anchor, counts);
        Bounds had = sum(Stream.concat(opening.stream(), in.stream()).toList());
        Bounds left = closing.map(Cell::bounds).orElse(ANYTHING);
        List<Cell> besides = all(balance.besides(), anchor, counts);
        Bounds perhapsGone = noneToAll(besides);
        Bounds gone = sum(out).plus(perhapsGone);
        if (had.touches(gone.plus(left))) {
            return Optional.empty();
        }
        boolean mayHaveGone = had.exceeds(gone.plus(left))
                && isMoreTold(Stream.of(in.stream(), out.stream(), besides.stream(), closing.stream())
                        .flatMap(cells -> cells));
        return Optional.of(new CellFinding(
                balance.id(),
                mayHaveGone ? Severity.INFO : severity(anchor, opening.get(), stated.isPresent()),
                anchor,
                had.minus(left).minus(perhapsGone),
                printed(Stream.concat(opening.stream(), in.stream()).toList()) + " is not "
                        + printed(Stream.of(out.stream(), besides.stream(), closing.stream())
                                .flatMap(cells -> cells)
                                .toList())
                        + (mayHaveGone ? "; a sentence tells that more went" : "")));
    }

    private boolean isMoreTold(Stream<Cell> cells) {
        return cells.map(cell -> cell.row().<String>getAs(Col.QUOTE))
                .filter(Objects::nonNull)
                .anyMatch(quote -> balance.unlisted().stream().anyMatch(quote::contains));
    }

    private static Severity severity(Cell anchor, Cell opening, boolean stated) {
        if (opening.isOpeningPlusFlow()) {
            return Severity.INFO;
        }
        return stated || isOfOneReport(anchor, opening) ? Severity.ERROR : Severity.WARNING;
    }

    private static Bounds noneToAll(List<Cell> cells) {
        return cells.isEmpty()
                ? Bounds.exactly(0)
                : new Bounds(null, 0.0, sum(cells).upper());
    }

    private static boolean isOfOneReport(Cell one, Cell other) {
        String report = one.row().getAs(Col.DOC_ID);
        return report != null && report.equals(other.row().<String>getAs(Col.DOC_ID));
    }

    private Optional<Cell> closingBefore(Cell anchor, PlacePeriod counts) {
        return balance.opening() != null
                ? Optional.empty()
                : PeriodAlgebra.endingOn(anchor.period().start().minusDays(1)).stream()
                        .flatMap(before -> counts.in(anchor, balance.closing(), before.code()).stream())
                        .findFirst();
    }

    private static List<Cell> all(List<String> codes, Cell anchor, PlacePeriod counts) {
        return codes.stream()
                .flatMap(code -> counts.beside(anchor, code).stream())
                .toList();
    }

    private static Bounds sum(List<Cell> cells) {
        return cells.stream().map(Cell::bounds).reduce(Bounds.exactly(0), Bounds::plus);
    }

    private static String printed(List<Cell> cells) {
        return String.join(
                " + ",
                cells.stream()
                        .map(cell -> cell.printed() + " " + cell.indicator())
                        .toList());
    }
}
