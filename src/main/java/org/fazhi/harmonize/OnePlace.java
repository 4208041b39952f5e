package org.fazhi.harmonize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;

/**
 * All statements of one place become its observations. Nothing here knows another place, so adding a place changes no
 * other place's rows; the estimates, which learn from all, are filled later.
 */
final class OnePlace {
    private final Denominators denominators;
    private final Corrections corrections;
    private final PeriodAlgebra algebra;
    private final Precedence precedence;
    private final DerivedPeriods derivedPeriods;
    private final PartRatios partRatios;
    private final AnnualCandidates annualCandidates;

    OnePlace(Reference reference) {
        this(
                new Denominators(reference.catalog().settings().statements().sentencesApart()),
                reference.algebra(),
                reference.catalog().settings().periods().sharePartsTolerance(),
                Precedence.of(reference.catalog().settings().statements()),
                reference.continuity(),
                PartRatios.of(reference.catalog()),
                Corrections.of(reference.catalog()));
    }

    OnePlace(
            Denominators denominators,
            PeriodAlgebra algebra,
            double tolerance,
            Precedence precedence,
            Continuity continuity,
            PartRatios partRatios,
            Corrections corrections) {
        this.denominators = denominators;
        this.algebra = algebra;
        this.precedence = precedence;
        this.corrections = corrections;
        Admission admission = new Admission(algebra, continuity);
        this.derivedPeriods = new DerivedPeriods(admission, tolerance);
        this.partRatios = partRatios;
        this.annualCandidates = new AnnualCandidates(admission);
    }

    /**
     * @param observations in key order, one a key
     * @param missing in key order, of other keys
     * @param refused every statement that is behind none of them
     * @param pairs years told both ways
     */
    record Result(
            List<Observed> observations,
            List<Missing> missing,
            List<Refused> refused,
            List<AnnualCandidates.Pair> pairs) {}

    Result harmonize(List<Statement> statements) {
        List<Refused> refused = new ArrayList<>();
        Cells cells = new Cells(algebra, precedence, refused);
        List<Statement> counts =
                statements.stream().filter(one -> !one.isRate()).toList();
        List<Observed> countCells = corrections.apply(cells.reconcile(counts), counts, cells, refused);
        // a rate is held against the counts that stand, not against a misprint
        List<Statement> standing = Corrections.standing(counts, countCells, refused);
        List<Statement> rates =
                denominators.infer(statements.stream().filter(Statement::isRate).toList(), standing);
        List<Observed> rateCells = corrections.apply(cells.reconcile(rates), rates, cells, refused);
        List<Observed> reported = Stream.concat(countCells.stream(), rateCells.stream())
                .sorted(Comparator.comparing(Observed::key))
                .toList();
        TreeMap<CellKey, Observed> observations = new TreeMap<>();
        putNew(reported, observations);
        DerivedPeriods.Result ofYears = derivedPeriods.derive(reported);
        putNew(ofYears.derived(), observations);
        PartRatios.Result ofParts = partRatios.derive(reported);
        putNew(ofParts.derived(), observations);
        AnnualCandidates.Result annual =
                annualCandidates.candidates(observations.values(), ofYears, ReportYears.of(statements));
        putNew(annual.candidates(), observations);
        TreeMap<CellKey, Missing> missing = new TreeMap<>();
        Stream.of(ofYears.missing(), ofParts.missing(), annual.missing())
                .flatMap(List::stream)
                .filter(one -> !observations.containsKey(one.cell().key()))
                .forEach(one -> missing.putIfAbsent(one.cell().key(), one));
        return new Result(
                List.copyOf(observations.values()),
                List.copyOf(missing.values()),
                refused,
                annualCandidates.pairs(reported, ofYears));
    }

    /** Derivations come in precedence: the first one a key has keeps it. */
    private static void putNew(List<Observed> derived, TreeMap<CellKey, Observed> observations) {
        derived.forEach(one -> observations.putIfAbsent(one.key(), one));
    }
}
