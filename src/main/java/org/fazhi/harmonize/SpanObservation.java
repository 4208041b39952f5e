package org.fazhi.harmonize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.period.Accumulation;
import org.fazhi.period.MonthSpan;
import org.fazhi.period.SpanSum;
import org.fazhi.period.TimePeriod;

/** A sum or difference of the figures of one year as an observation. */
final class SpanObservation {
    static Observed of(TimePeriod period, SpanSum<Observed> given) {
        boolean sum = given.taken().isEmpty();
        List<Observed> parts = parts(given);
        LocalDate cutOff = parts.stream()
                .map(Observed::cutOff)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Observed first = parts.get(0);
        return new Observed(
                first.indicator(),
                first.scope(),
                Over.NOTHING,
                first.area(),
                period,
                cutOff.isAfter(period.end()) ? period.end() : cutOff,
                Accumulation.PERIOD,
                given.bounds(),
                given.bounds().isExact() ? "EXACT" : "APPROXIMATE",
                first.unit(),
                parts.stream().map(Observed::status).reduce(sum ? Status.A : Status.E, Status::worse),
                derivation(given),
                parts.stream().mapToInt(Observed::statements).min().orElseThrow(),
                null,
                first.leading(),
                lineage(given));
    }

    /** Figures one after the other, as the period they fill. */
    static Observed joined(SpanSum<Observed> given) {
        List<Observed> parts = parts(given);
        TimePeriod first = parts.get(0).period();
        TimePeriod last = parts.get(parts.size() - 1).period();
        return of(TimePeriod.span(first.start(), last.end()), given);
    }

    static Missing missing(TimePeriod period, SpanSum<Observed> given, WhyNoValue why) {
        return Missing.of(parts(given).get(0), period, derivation(given), lineage(given), why);
    }

    /** What is added, then what is taken away. */
    static List<Observed> parts(SpanSum<Observed> given) {
        return Stream.concat(given.added().stream(), given.taken().stream())
                .map(MonthSpan::figure)
                .toList();
    }

    private static Derivation derivation(SpanSum<Observed> given) {
        return given.taken().isEmpty() ? Derivation.SUM_OF_PARTS : Derivation.YTD_DIFFERENCE;
    }

    private static List<Link> lineage(SpanSum<Observed> given) {
        Role added = given.taken().isEmpty() ? Role.ADDEND : Role.MINUEND;
        List<Link> lineage = new ArrayList<>();
        given.added().forEach(one -> lineage.addAll(one.figure().as(added)));
        given.taken().forEach(one -> lineage.addAll(one.figure().as(Role.SUBTRAHEND)));
        return lineage;
    }

    private SpanObservation() {}
}
