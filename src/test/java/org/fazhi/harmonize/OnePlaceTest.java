package org.fazhi.harmonize;

import static org.fazhi.harmonize.Told.ACCEPTED;
import static org.fazhi.harmonize.Told.ON_REGISTER;
import static org.fazhi.harmonize.Told.RATE;
import static org.fazhi.harmonize.Told.RECEIVED;
import static org.fazhi.harmonize.Told.SUCCEEDED;
import static org.fazhi.harmonize.Told.boundTo;
import static org.fazhi.harmonize.Told.counted;
import static org.fazhi.harmonize.Told.in;
import static org.fazhi.harmonize.Told.partOf;
import static org.fazhi.harmonize.Told.printed;
import static org.fazhi.harmonize.Told.rate;
import static org.fazhi.harmonize.Told.reportedIn;
import static org.fazhi.harmonize.Told.told;
import static org.fazhi.harmonize.Told.total;
import static org.fazhi.harmonize.Told.until;
import static org.fazhi.harmonize.Told.worded;
import static org.fazhi.support.Records.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.catalog.CarriedOver;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.CorrectionDef;
import org.fazhi.catalog.Settings;
import org.fazhi.period.Accumulation;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.SeriesBreak;
import org.fazhi.quantity.Bounds;
import org.junit.jupiter.api.Test;

class OnePlaceTest {
    private static final Continuity QUIET = new Continuity(Map.of(), Map.of());
    private static final OnePlace PLACE = place(QUIET);

    // ---- statements of one cell ---------------------------------------------------------------------------------

    @Test
    void twoEqualStatementsAreOneObservation() {
        OnePlace.Result result = harmonize(told(ACCEPTED, "2023", 23), told(ACCEPTED, "2023", 23));
        Observed one = only(result);
        assertEquals(2, one.statements());
        assertEquals(List.of(Role.VALUE, Role.AGREES), roles(one));
        assertEquals(Status.A, one.status());
        assertEquals(List.of(), result.refused());
    }

    @Test
    void theExactStatementGivesTheValueOfOneInsideItsInterval() {
        Statement vague = told(ACCEPTED, "2023", new Bounds(18000.0, 18000.0, 18999.0));
        Statement exact = told(ACCEPTED, "2023", 18250);
        Observed one = only(harmonize(vague, exact));
        assertEquals(Bounds.exactly(18250), one.bounds());
        assertEquals(exact.metricId(), linked(one, Role.VALUE));
        assertEquals(vague.metricId(), linked(one, Role.AGREES));
    }

    @Test
    void whatMostDocumentsSayLeadsWhereNeitherLevelNorDateTells() {
        for (int odd = 0; odd < 3; odd++) {
            Statement[] told = new Statement[3];
            for (int i = 0; i < 3; i++) {
                told[i] = in("doc" + i, 0, worded(told(ACCEPTED, "2023", i == odd ? 110 : 100), "新收案件"));
            }
            OnePlace.Result result = harmonize(told);
            assertEquals(100, only(result).bounds().value(), "110 in document " + odd);
            assertEquals(List.of(Reason.CONTRADICTION), reasons(result));
        }
    }

    @Test
    void sameWordingWithAnotherValueContradictsAndTheCellIsUnvalidated() {
        Statement first = worded(told(ACCEPTED, "2023", 315), "新收案件");
        Statement second = in("doc", 1, worded(told(ACCEPTED, "2023", 385), "新收案件"));
        OnePlace.Result result = harmonize(first, second);
        assertEquals(Status.V, only(result).status());
        assertEquals(Bounds.exactly(315), only(result).bounds());
        assertEquals(List.of(Reason.CONTRADICTION), reasons(result));
        assertEquals(second, result.refused().get(0).statement());
    }

    @Test
    void aSentenceDoesNotContradictItselfTheSmallerNumberIsAPart() {
        Statement part = worded(told(ACCEPTED, "2023", new Bounds(2000.0, 2000.0, 2999.0)), "受教干部群众");
        Statement total = worded(told(ACCEPTED, "2023", new Bounds(32000.0, 32000.0, 32999.0)), "受教干部群众");
        OnePlace.Result result = harmonize(part, total);
        assertEquals(32000.0, only(result).bounds().value());
        assertEquals(Status.A, only(result).status());
        assertEquals(List.of(Reason.PART_OF_TOTAL), reasons(result));
    }

    @Test
    void aPartOfTheTotalIsRefusedAndLeavesTheTotalSound() {
        Statement total = worded(told(ACCEPTED, "2023", 263), "调解成功");
        Statement part = worded(told(ACCEPTED, "2023", 55), "诉调对接调解成功");
        OnePlace.Result result = harmonize(part, total);
        assertEquals(Bounds.exactly(263), only(result).bounds());
        assertEquals(Status.A, only(result).status());
        assertEquals(List.of(Reason.PART_OF_TOTAL), reasons(result));
    }

    @Test
    void whatTheTextCallsAPartIsOneWhateverItsWording() {
        Statement total = told(ACCEPTED, "2023", 100);
        Statement part = partOf(told(ACCEPTED, "2023", 40), total);
        OnePlace.Result result = harmonize(part, total);
        assertEquals(Bounds.exactly(100), only(result).bounds());
        assertEquals(List.of(Reason.PART_OF_TOTAL), reasons(result));
    }

    @Test
    void anotherWordingWithAnotherValueLowersReliability() {
        Statement first = worded(told(ACCEPTED, "2023", 14), "政府学法");
        Statement second = worded(told(ACCEPTED, "2023", 16), "党委学法");
        OnePlace.Result result = harmonize(first, second);
        assertEquals(Status.U, only(result).status());
        assertEquals(Bounds.exactly(14), only(result).bounds(), "nothing tells that the larger is the whole");
        assertEquals(List.of(Reason.OTHER_WORDING), reasons(result));
    }

    @Test
    void theLargestIsTheTotalWhereTheTextSaysSoOrTheOthersAddUpToIt() {
        Statement few = worded(told(ACCEPTED, "2023", 14), "政府学法");
        Statement all = worded(told(ACCEPTED, "2023", 30), "学法");
        assertEquals(
                Bounds.exactly(30),
                only(harmonize(few, total(worded(all, "党委学法")))).bounds());
        assertEquals(
                Bounds.exactly(14),
                only(harmonize(total(few), worded(all, "党委学法"))).bounds());
        Statement rest = worded(told(ACCEPTED, "2023", 16), "党委学法");
        OnePlace.Result sum = harmonize(few, rest, worded(all, "各级培训"));
        assertEquals(Bounds.exactly(30), only(sum).bounds());
        assertEquals(Status.A, only(sum).status());
        assertEquals(List.of(Reason.PART_OF_TOTAL, Reason.PART_OF_TOTAL), reasons(sum));
    }

    @Test
    void whatTheLeadingDocumentTellsOfAKindIsAPartOfWhatAnotherTellsOfAll() {
        Statement kind = worded(told(ACCEPTED, "2023", 9), "受理治安复议案件");
        Statement all = in("other", 0, worded(told(ACCEPTED, "2023", 23), "受理复议案件"));
        OnePlace.Result result = harmonize(kind, all);
        assertEquals(Bounds.exactly(23), only(result).bounds());
        assertEquals(Set.of(kind.metricId() + " PART_OF_TOTAL"), refusals(result));
    }

    @Test
    void theOrderInWhichLinesAreDeliveredDecidesNothing() {
        Statement less = line(told(ACCEPTED, "2023", 38));
        Statement more = line(told(ACCEPTED, "2023", 40));
        Statement later = line(told(ACCEPTED, "2023", 38));
        for (List<Statement> cell : List.of(List.of(less, more), List.of(more, later))) {
            assertEquals(Bounds.exactly(40), only(PLACE.harmonize(cell)).bounds());
        }
        for (String[] names : new String[][] {{"a", "b"}, {"b", "a"}}) {
            assertEquals(
                    Bounds.exactly(40),
                    only(harmonize(in(names[0], 0, less), in(names[1], 0, more)))
                            .bounds());
        }
    }

    /** Of a file of lines: no place in a text. */
    private static Statement line(Statement it) {
        return with(it, "position", Position.of(null, 0));
    }

    @Test
    void whatContradictedADroppedFigureStandsInTheCell() {
        Statement first = worded(printed("38", told(ACCEPTED, "2023", 38)), "新收案件");
        Statement second = in("doc", 1, worded(printed("40", told(ACCEPTED, "2023", 40)), "新收案件"));
        Statement third = in("doc", 2, worded(printed("41", told(ACCEPTED, "2023", 41)), "新收案件"));
        OnePlace dropping = place(QUIET, List.of(correction(CorrectionDef.Action.DROP, null)));
        OnePlace.Result two = dropping.harmonize(List.of(first, second));
        assertEquals(Bounds.exactly(40), only(two).bounds());
        assertEquals(Status.A, only(two).status());
        assertEquals(Set.of(first.metricId() + " CORRECTED"), refusals(two));
        OnePlace.Result three = dropping.harmonize(List.of(first, second, third));
        assertEquals(Status.V, only(three).status());
        assertEquals(Set.of(first.metricId() + " CORRECTED", third.metricId() + " CONTRADICTION"), refusals(three));
        assertEquals(List.of(), dropping.harmonize(List.of(first)).observations());
    }

    @Test
    void aCorrectionIsOfTheFigureItWasMadeForWhicheverLeads() {
        Statement more = worded(printed("40", told(ACCEPTED, "2023", 40)), "新收案件");
        Statement less = in("doc", 1, worded(printed("38", told(ACCEPTED, "2023", 38)), "新收案件"));
        assertEquals(Bounds.exactly(40), only(harmonize(more, less)).bounds());
        OnePlace.Result accepted = place(QUIET, List.of(correction(CorrectionDef.Action.ACCEPT, null)))
                .harmonize(List.of(more, less));
        assertEquals(Bounds.exactly(38), only(accepted).bounds());
        assertEquals(Status.A, only(accepted).status());
        assertEquals(Set.of(more.metricId() + " CONTRADICTION"), refusals(accepted));
        OnePlace.Result dropped = place(QUIET, List.of(correction(CorrectionDef.Action.DROP, null)))
                .harmonize(List.of(more, less));
        assertEquals(Bounds.exactly(40), only(dropped).bounds());
        assertEquals(Status.A, only(dropped).status());
    }

    @Test
    void whatContradictsACorrectedCellIsToldWhatItHolds() {
        Statement first = worded(printed("38", told(ACCEPTED, "2023", 38)), "新收案件");
        Statement second = in("doc", 1, worded(printed("40", told(ACCEPTED, "2023", 40)), "新收案件"));
        Statement third = in("doc", 2, worded(printed("41", told(ACCEPTED, "2023", 41)), "新收案件"));
        OnePlace.Result result = place(QUIET, List.of(correction(CorrectionDef.Action.OVERRIDE, new BigDecimal("40"))))
                .harmonize(List.of(first, second, third));
        assertEquals(2, only(result).statements());
        assertEquals(
                List.of("the cell holds 40"),
                result.refused().stream().map(Refused::detail).toList());
    }

    private static CorrectionDef correction(CorrectionDef.Action action, BigDecimal value) {
        return new CorrectionDef(
                "c",
                "corrections.yaml:1",
                Told.AREA.code(),
                ACCEPTED.code(),
                "ALL",
                null,
                "2023",
                "38",
                action,
                value,
                null,
                "counted twice",
                "yearbook");
    }

    @Test
    void thePlacesOwnDocumentLeads() {
        Statement other = in("another", 0, worded(told(ACCEPTED, "2023", 385), "案件"));
        Statement own = worded(told(ACCEPTED, "2023", 315), "案件");
        assertEquals(Bounds.exactly(315), only(harmonize(other, own)).bounds());
    }

    @Test
    void twoStatementsThatFitOneRoundFigureButNotEachOtherContradict() {
        Statement round = worded(told(ACCEPTED, "2023", new Bounds(100.0, 100.0, 109.0)), "案件");
        Statement first = in("doc", 1, worded(told(ACCEPTED, "2023", 102), "案件"));
        Statement second = in("doc", 2, worded(told(ACCEPTED, "2023", 107), "案件"));
        OnePlace.Result result = harmonize(round, first, second);
        assertEquals(Bounds.exactly(102), only(result).bounds());
        assertEquals(2, only(result).statements());
        assertEquals(Status.V, only(result).status());
        assertEquals(List.of(Reason.CONTRADICTION), reasons(result));
    }

    @Test
    void theStatementThatContradictsStandsBesideTheCell() {
        Statement first = worded(told(ACCEPTED, "2023", 315), "新收案件");
        Statement second = in("doc", 1, worded(told(ACCEPTED, "2023", 385), "新收案件"));
        Observed one = only(harmonize(first, second));
        assertEquals(List.of(Role.VALUE, Role.CONTRADICTS), roles(one));
        assertEquals(second.metricId(), linked(one, Role.CONTRADICTS));
    }

    @Test
    void moreThanTheTotalUnderAWordingThatTellsLessElsewhereContradicts() {
        Statement narrow = in("doc", 0, worded(told(ACCEPTED, "2023", 50), "民事案件"));
        Statement larger = in("doc", 1, worded(told(ACCEPTED, "2023", 100), "民事案件"));
        Statement total = in("doc", 2, worded(told(ACCEPTED, "2023", 80), "案件"));
        OnePlace.Result result = harmonize(narrow, larger, total);
        assertEquals(Bounds.exactly(80), only(result).bounds());
        assertEquals(Status.V, only(result).status(), "under one wording the text tells 50 and 100");
        assertEquals(
                Set.of(larger.metricId() + " CONTRADICTION", narrow.metricId() + " PART_OF_TOTAL"), refusals(result));
    }

    @Test
    void aTotalSinceAnOriginDoesNotMixWithTheYearsFigure() {
        Statement since = until("2023-12-31", Accumulation.SINCE, told(ACCEPTED, "2023", 900));
        OnePlace.Result result = harmonize(since, told(ACCEPTED, "2023", 23));
        assertEquals(Bounds.exactly(23), only(result).bounds());
        assertEquals(List.of(Reason.SINCE_ORIGIN), reasons(result));
    }

    @Test
    void personsAreNeverMixedWithCases() {
        Statement persons = counted("PERSON", told(ACCEPTED, "2023", 30));
        OnePlace.Result result = harmonize(persons, told(ACCEPTED, "2023", 23));
        assertEquals("CASE", only(result).unit());
        assertEquals(List.of(Reason.UNIT_FAMILY), reasons(result));
    }

    @Test
    void aCutOffWellBeforeThePeriodsEndIsProvisional() {
        assertEquals(
                Status.P,
                only(harmonize(until("2023-11-20", Accumulation.PERIOD, told(ON_REGISTER, "2023", 170))))
                        .status());
    }

    // ---- rates --------------------------------------------------------------------------------------------------

    @Test
    void theOneCountThatReproducesTheRateIsItsDenominator() {
        Observed rate =
                rateOf(harmonize(told(ACCEPTED, "2020", 1220), told(SUCCEEDED, "2020", 1187), rate("2020", 97.3, 0.1)));
        assertEquals("X_ACCEPTED", rate.over().indicator());
        assertEquals(Over.Evidence.UNIQUE, rate.over().evidence());
        assertEquals(List.of(Role.VALUE, Role.NUMERATOR, Role.DENOMINATOR), roles(rate));
    }

    @Test
    void anotherCountThatDoesNotReproduceTheRateIsNotItsDenominator() {
        Observed rate = rateOf(harmonize(
                told(RECEIVED, "2022-S1", 8),
                told(ACCEPTED, "2022-S1", 7),
                told(SUCCEEDED, "2022-S1", 6),
                rate("2022-S1", 75, 1)));
        assertEquals("X_RECEIVED", rate.over().indicator());
    }

    @Test
    void twoCountsThatReproduceTheRateLeaveItsDenominatorUnknown() {
        Observed rate = rateOf(harmonize(
                told(RECEIVED, "2023", 8), told(ACCEPTED, "2023", 8), told(SUCCEEDED, "2023", 6), rate("2023", 75, 1)));
        assertEquals(Over.UNKNOWN, rate.over().indicator());
        assertEquals(Over.Evidence.SEVERAL, rate.over().evidence());
    }

    @Test
    void theTextMayNameWhichOfTwoItIs() {
        Statement received = told(RECEIVED, "2023", 8);
        Observed rate = rateOf(harmonize(
                received,
                told(ACCEPTED, "2023", 8),
                told(SUCCEEDED, "2023", 6),
                boundTo(rate("2023", 75, 1), received)));
        assertEquals("X_RECEIVED", rate.over().indicator());
        assertEquals(Over.Evidence.STATED, rate.over().evidence());
    }

    @Test
    void aRateThatNoCountReproducesHasNoDenominator() {
        Observed rate = rateOf(harmonize(
                told(RECEIVED, "2023", 59),
                told(ACCEPTED, "2023", 57),
                told(SUCCEEDED, "2023", 55),
                rate("2023", 93.3, 0.1)));
        assertEquals(Over.Evidence.NONE, rate.over().evidence());
    }

    @Test
    void aHundredPerCentNamesItsDenominatorByTheSameEvidenceAsAnyOtherRate() {
        Statement accepted = told(ACCEPTED, "2023", 14);
        Statement succeeded = told(SUCCEEDED, "2023", 14);
        Observed unbound = rateOf(harmonize(accepted, succeeded, rate("2023", 100, 1)));
        assertEquals("X_ACCEPTED", unbound.over().indicator());
        assertEquals(Over.Evidence.UNIQUE, unbound.over().evidence());
        Observed bound = rateOf(harmonize(accepted, succeeded, boundTo(rate("2023", 100, 1), accepted)));
        assertEquals(Over.Evidence.STATED, bound.over().evidence());
        assertEquals(
                Over.Evidence.NONE,
                rateOf(harmonize(accepted, rate("2023", 100, 1))).over().evidence());
    }

    @Test
    void aRateThatSeveralDenominatorsGiveIsKnownOverEachOfThemAsIfItWereNotPrinted() {
        List<Statement> counts =
                List.of(told(ACCEPTED, "2023", 14), told(RECEIVED, "2023", 14), told(SUCCEEDED, "2023", 14));
        List<String> unprinted = rates(PLACE.harmonize(counts).observations());
        assertEquals(List.of("X_ACCEPTED 100.0 RATIO_OF_PARTS", "X_RECEIVED 100.0 RATIO_OF_PARTS"), unprinted);
        List<String> printed = rates(PLACE.harmonize(Stream.concat(counts.stream(), Stream.of(rate("2023", 100, 1)))
                        .toList())
                .observations());
        assertEquals(
                List.of("X_ACCEPTED 100.0 RATIO_OF_PARTS", "X_RECEIVED 100.0 RATIO_OF_PARTS", "_U 100.0 REPORTED"),
                printed);
    }

    /** What was concluded may have been received the year before; of what was accepted it would be a part. */
    @Test
    void aShareOfMoreThanItsWholeSaysWhyItHasNoValue() {
        OnePlace.Result result =
                harmonize(told(ACCEPTED, "2023", 18), told(RECEIVED, "2023", 20), told(SUCCEEDED, "2023", 24));
        assertEquals(List.of(), rates(result.observations()));
        assertEquals(
                List.of("2023 RATIO_OF_PARTS NUMERATOR_EXCEEDS_DENOMINATOR", "2023 RATIO_OF_PARTS CARRIED_OVER"),
                missing(result));
        assertEquals(
                List.of(Role.NUMERATOR, Role.DENOMINATOR),
                roles(result.missing().get(0).cell()));
        OnePlace.Result printed =
                harmonize(told(RECEIVED, "2023", 20), told(SUCCEEDED, "2023", 24), rate("2023", 100, 1));
        assertEquals(List.of(), missing(printed), "the report says another thing of it");
    }

    @Test
    void aShareOfNothingSaysWhyItHasNoValue() {
        OnePlace.Result none = harmonize(told(ACCEPTED, "2023", 0), told(SUCCEEDED, "2023", 0));
        assertEquals(List.of(), rates(none.observations()));
        assertEquals(List.of("2023 RATIO_OF_PARTS DENOMINATOR_IS_ZERO"), missing(none));
        OnePlace.Result some = harmonize(told(ACCEPTED, "2023", 0), told(SUCCEEDED, "2023", 3));
        assertEquals(List.of("2023 RATIO_OF_PARTS NUMERATOR_EXCEEDS_DENOMINATOR"), missing(some));
    }

    private static List<String> rates(List<Observed> observations) {
        return observations.stream()
                .filter(one -> one.indicator() == RATE)
                .map(one -> one.over().indicator() + " " + one.bounds().value() + " " + one.derivation())
                .toList();
    }

    @Test
    void aCountThatStandsBesideTheRateWithoutReproducingItStatesNothing() {
        Statement accepted = told(ACCEPTED, "2023", 723);
        Observed rate = rateOf(harmonize(accepted, boundTo(rate("2023", 99, 1), accepted)));
        assertEquals(Over.Evidence.NONE, rate.over().evidence());
    }

    @Test
    void aCountBelowItsNumeratorIsNoDenominator() {
        Observed rate =
                rateOf(harmonize(told(ACCEPTED, "2020", 1187), told(SUCCEEDED, "2020", 1300), rate("2020", 99.9, 0.1)));
        assertEquals(Over.Evidence.NONE, rate.over().evidence());
    }

    @Test
    void personsAreNoDenominatorOfCases() {
        Observed rate = rateOf(harmonize(
                told(ACCEPTED, "2020", 1220),
                counted("PERSON", told(SUCCEEDED, "2020", 1187)),
                rate("2020", 97.3, 0.1)));
        assertEquals(Over.Evidence.NONE, rate.over().evidence());
    }

    @Test
    void aCorrectedCountIsWhatARateIsHeldAgainst() {
        Statement misprinted = printed("1178", told(SUCCEEDED, "2020", 1178));
        List<Statement> statements = List.of(
                printed("1220", told(ACCEPTED, "2020", 1220)), misprinted, printed("97.3", rate("2020", 97.3, 0.1)));
        assertEquals(
                Over.Evidence.NONE, rateOf(PLACE.harmonize(statements)).over().evidence());
        CorrectionDef correction = new CorrectionDef(
                "c",
                "corrections.yaml:1",
                Told.AREA.code(),
                SUCCEEDED.code(),
                "ALL",
                null,
                "2020",
                "1178",
                CorrectionDef.Action.OVERRIDE,
                new BigDecimal("1187"),
                null,
                "digits swapped",
                "yearbook");
        Observed rate = rateOf(place(QUIET, List.of(correction)).harmonize(statements));
        assertEquals("X_ACCEPTED", rate.over().indicator());
        assertEquals(misprinted.metricId(), linked(rate, Role.NUMERATOR));
    }

    @Test
    void aCountInAnotherParagraphIsNoDenominator() {
        Observed rate = rateOf(harmonize(
                in("doc", 7, told(ACCEPTED, "2020", 1220)), told(SUCCEEDED, "2020", 1187), rate("2020", 97.3, 0.1)));
        assertEquals(Over.Evidence.NONE, rate.over().evidence());
    }

    @Test
    void aRateIsTakenFromItsPartsWhereNoneIsPrinted() {
        Observed rate = rateOf(harmonize(told(ACCEPTED, "2023", 23), told(SUCCEEDED, "2023", 19)));
        assertEquals(Derivation.RATIO_OF_PARTS, rate.derivation());
        assertEquals(1900.0 / 23, rate.bounds().value());
        assertEquals("X_ACCEPTED", rate.over().indicator());
        assertEquals(List.of(Role.NUMERATOR, Role.DENOMINATOR), roles(rate));
    }

    @Test
    void noRateIsTakenFromPartsWhereOneIsPrinted() {
        OnePlace.Result result =
                harmonize(told(ACCEPTED, "2023", 23), told(SUCCEEDED, "2023", 19), rate("2023", 90, 1));
        assertEquals(
                List.of(Derivation.REPORTED),
                result.observations().stream()
                        .filter(one -> one.indicator() == RATE)
                        .map(Observed::derivation)
                        .toList());
    }

    @Test
    void noRateIsTakenFromPartsOfTwoDocuments() {
        OnePlace.Result result = harmonize(told(ACCEPTED, "2023", 23), in("another", 0, told(SUCCEEDED, "2023", 19)));
        assertTrue(result.observations().stream().noneMatch(one -> one.indicator() == RATE));
    }

    // ---- halves and years ---------------------------------------------------------------------------------------

    @Test
    void theSecondHalfIsTheYearLessTheFirst() {
        OnePlace.Result result = harmonize(told(ACCEPTED, "2023", 100), told(ACCEPTED, "2023-S1", 42));
        Observed second = at(result, "2023-S2").orElseThrow();
        assertEquals(Bounds.exactly(58), second.bounds());
        assertEquals(Derivation.YTD_DIFFERENCE, second.derivation());
        assertEquals(Status.E, second.status());
        assertEquals(List.of(Role.MINUEND, Role.SUBTRAHEND), roles(second));
    }

    @Test
    void aDifferenceKeepsWhatItsPartsLeaveOpen() {
        OnePlace.Result result = harmonize(
                told(ACCEPTED, "2023", new Bounds(100.0, 100.0, 109.0)),
                told(ACCEPTED, "2023-S1", new Bounds(95.0, 95.0, 104.0)));
        assertEquals(
                new Bounds(5.0, 0.0, 14.0), at(result, "2023-S2").orElseThrow().bounds());
    }

    @Test
    void aHalfLargerThanItsYearGivesNoOtherHalf() {
        OnePlace.Result result = harmonize(told(ACCEPTED, "2023", 100), told(ACCEPTED, "2023-S1", 142));
        assertEquals(Optional.empty(), at(result, "2023-S2"));
        assertEquals(2, result.observations().size());
    }

    @Test
    void aHalfStatedLargerThanItsRoundedYearLeavesNoZero() {
        OnePlace.Result result =
                harmonize(told(ACCEPTED, "2023", new Bounds(100.0, 90.0, 110.0)), told(ACCEPTED, "2023-S1", 105));
        assertEquals(Optional.empty(), at(result, "2023-S2"));
        assertEquals(List.of("2023-S2 YTD_DIFFERENCE SPANS_DISAGREE"), missing(result));
    }

    @Test
    void aHalfStatedAsMuchAsItsRoundedYearLeavesNothing() {
        OnePlace.Result result =
                harmonize(told(ACCEPTED, "2023", new Bounds(100.0, 90.0, 110.0)), told(ACCEPTED, "2023-S1", 100));
        assertEquals(
                new Bounds(0.0, 0.0, 10.0), at(result, "2023-S2").orElseThrow().bounds());
    }

    @Test
    void aReportedSecondHalfIsNotReplaced() {
        OnePlace.Result result =
                harmonize(told(ACCEPTED, "2023", 100), told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023-S2", 57));
        assertEquals(Bounds.exactly(57), at(result, "2023-S2").orElseThrow().bounds());
    }

    @Test
    void aFirstHalfCutOffInMayGivesNoSecond() {
        OnePlace.Result result = harmonize(
                told(ACCEPTED, "2023", 100), until("2023-05-31", Accumulation.PERIOD, told(ACCEPTED, "2023-S1", 42)));
        assertEquals(Optional.empty(), at(result, "2023-S2"));
    }

    @Test
    void aContradictedYearGivesNoSecondHalf() {
        OnePlace.Result result =
                harmonize(told(ACCEPTED, "2023", 100), told(ACCEPTED, "2023", 120), told(ACCEPTED, "2023-S1", 42));
        assertEquals(Optional.empty(), at(result, "2023-S2"));
    }

    @Test
    void aBreakInsideTheYearGivesNoSecondHalf() {
        OnePlace.Result result = place(broken("2023-07-01"))
                .harmonize(List.of(told(ACCEPTED, "2023", 100), told(ACCEPTED, "2023-S1", 42)));
        assertEquals(Optional.empty(), at(result, "2023-S2"));
    }

    @Test
    void aPlaceThatTookInAnotherGivesNoSecondHalfOfThatYear() {
        SeriesBreak merger = new SeriesBreak(
                "M",
                SeriesBreak.Kind.PLACE_CHANGED,
                LocalDate.parse("2023-01-01"),
                LocalDate.parse("2023-12-31"),
                "a merger");
        OnePlace merged = place(new Continuity(Map.of(), Map.of(Told.AREA.code(), List.of(merger))));
        OnePlace.Result result = merged.harmonize(List.of(
                told(ACCEPTED, "2023", 100),
                told(ACCEPTED, "2023-S1", 42),
                told(ACCEPTED, "2022", 90),
                told(ACCEPTED, "2022-S1", 40)));
        assertEquals(Optional.empty(), at(result, "2023-S2"));
        assertEquals(Bounds.exactly(50), at(result, "2022-S2").orElseThrow().bounds());
    }

    @Test
    void aStockIsNeverDifferenced() {
        OnePlace.Result result = harmonize(told(ON_REGISTER, "2023", 100), told(ON_REGISTER, "2023-S1", 42));
        assertEquals(2, result.observations().size());
    }

    @Test
    void theYearIsTheSumOfItsHalvesOrQuarters() {
        Observed ofHalves = at(harmonize(told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023-S2", 58)), "2023")
                .orElseThrow();
        assertEquals(Bounds.exactly(100), ofHalves.bounds());
        assertEquals(Derivation.SUM_OF_PARTS, ofHalves.derivation());
        assertEquals(Status.A, ofHalves.status());
        Observed ofQuarters = at(
                        harmonize(
                                told(ACCEPTED, "2023-Q1", 10),
                                told(ACCEPTED, "2023-Q2", 20),
                                told(ACCEPTED, "2023-Q3", 30),
                                told(ACCEPTED, "2023-Q4", 40)),
                        "2023")
                .orElseThrow();
        assertEquals(Bounds.exactly(100), ofQuarters.bounds());
        assertEquals(4, ofQuarters.lineage().size());
    }

    @Test
    void theYearIsAnyPartsOfItThatFillItAndNoEstimate() {
        OnePlace.Result result =
                harmonize(told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023-Q3", 33), told(ACCEPTED, "2023-Q4", 25));
        Observed year = at(result, "2023").orElseThrow();
        assertEquals(Bounds.exactly(100), year.bounds());
        assertEquals(Derivation.SUM_OF_PARTS, year.derivation());
        assertEquals(List.of(Role.ADDEND, Role.ADDEND, Role.ADDEND), roles(year));
        assertEquals(Bounds.exactly(58), at(result, "2023-S2").orElseThrow().bounds());
    }

    @Test
    void aQuarterIsTheYearLessAllElse() {
        OnePlace.Result result =
                harmonize(told(ACCEPTED, "2023", 100), told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023-Q3", 33));
        Observed last = at(result, "2023-Q4").orElseThrow();
        assertEquals(Bounds.exactly(25), last.bounds());
        assertEquals(Derivation.YTD_DIFFERENCE, last.derivation());
        assertEquals(List.of(Role.MINUEND, Role.SUBTRAHEND, Role.SUBTRAHEND), roles(last));
    }

    @Test
    void figuresOfAYearThatDisagreeGiveNoOther() {
        OnePlace.Result result = harmonize(
                told(ACCEPTED, "2023", 100),
                told(ACCEPTED, "2023-01-01/P9M", 75),
                told(ACCEPTED, "2023-S1", 42),
                told(ACCEPTED, "2023-Q3", 20));
        assertEquals(Optional.empty(), at(result, "2023-Q4"));
        assertEquals(Optional.empty(), at(result, "2023-S2"));
    }

    @Test
    void personsAndCasesGiveNoSum() {
        OnePlace.Result result =
                harmonize(told(ACCEPTED, "2023-S1", 42), counted("PERSON", told(ACCEPTED, "2023-S2", 58)));
        assertTrue(result.observations().stream().noneMatch(one -> one.derivation() == Derivation.SUM_OF_PARTS));
    }

    @Test
    void aYearToldToItsNinthMonthLessItsHalfIsTheThirdQuarter() {
        OnePlace.Result result = harmonize(
                until("2023-09-30", Accumulation.YTD, told(ACCEPTED, "2023-01-01/P9M", 75)),
                told(ACCEPTED, "2023-S1", 42));
        assertEquals(Bounds.exactly(33), at(result, "2023-Q3").orElseThrow().bounds());
    }

    @Test
    void aYearToldOnlyToItsHalfIsACandidateForAnEstimate() {
        Observed year = at(harmonize(told(ACCEPTED, "2023-S1", 42)), "2023").orElseThrow();
        assertEquals(Derivation.ANNUALISED, year.derivation());
        assertEquals(181 / 365.0, year.share());
    }

    @Test
    void noYearIsEstimatedThatIsToldOrThatTheReportIsAbout() {
        OnePlace.Result told = harmonize(told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023", 100));
        assertEquals(Derivation.REPORTED, at(told, "2023").orElseThrow().derivation());
        OnePlace.Result about = harmonize(told(ACCEPTED, "2023-S1", 42), in("doc", 3, told(ON_REGISTER, "2023", 9)));
        assertTrue(about.observations().stream().noneMatch(one -> one.derivation() == Derivation.ANNUALISED));
    }

    @Test
    void aReportOfTheYearThatTellsOnlyItsHalfIsNotEstimatedFrom() {
        Statement half = reportedIn("2023", told(ACCEPTED, "2023-S1", 42));
        OnePlace.Result ofTheYear = harmonize(half);
        assertEquals(Optional.empty(), at(ofTheYear, "2023"));
        assertEquals(List.of("2023 ANNUALISED REPORT_OF_YEAR"), missing(ofTheYear));
        OnePlace.Result ofTheHalf = harmonize(
                reportedIn("2023-S1", told(ACCEPTED, "2023-S1", 42)),
                reportedIn("2023-S1", told(ON_REGISTER, "2023", 9)));
        assertEquals(Derivation.ANNUALISED, at(ofTheHalf, "2023").orElseThrow().derivation());
    }

    /** The year's figures lead in no cell: another document says the same first. */
    /** 110 to September stand in a report of the year: from 50 to June the year would be about 100. */
    @Test
    void noYearIsEstimatedFromLessOfItThanIsTold() {
        Statement half = in("half", 0, reportedIn("2023-S1", told(ACCEPTED, "2023-S1", 50)));
        Statement nine = reportedIn("2023", told(ACCEPTED, "2023-01-01/P9M", 110));
        assertEquals(List.of("2023 ANNUALISED REPORT_OF_YEAR"), missing(harmonize(half, nine)));
        Statement contradicted = worded(told(ACCEPTED, "2023-01-01/P9M", 80), "案件");
        Statement other = in("other", 0, worded(told(ACCEPTED, "2023-01-01/P9M", 110), "案件"));
        assertTrue(missing(harmonize(half, contradicted, other)).contains("2023 ANNUALISED UNVALIDATED"));
    }

    @Test
    void whatADeliveredSourceTellsOfTheYearCountsWhetherItLeadsOrNot() {
        OnePlace.Result result = harmonize(
                in("leading", 0, with(told(ON_REGISTER, "2023", 9), "precedence", -1)),
                told(ON_REGISTER, "2023", 9),
                told(ACCEPTED, "2023-S1", 42));
        assertEquals(Optional.empty(), at(result, "2023").filter(one -> one.indicator() == ACCEPTED));
        assertEquals(List.of("2023 ANNUALISED REPORT_OF_YEAR"), missing(result));
    }

    @Test
    void aYearIsEstimatedFromItsHalfAndItsThirdQuarterTogether() {
        OnePlace.Result result = harmonize(told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023-Q3", 33));
        Observed year = at(result, "2023").orElseThrow();
        assertEquals(Derivation.ANNUALISED, year.derivation());
        assertEquals(Bounds.exactly(75), year.bounds());
        assertEquals(273 / 365.0, year.share());
        assertEquals(List.of(Role.ADDEND, Role.ADDEND), roles(year));
        OnePlace.Result known =
                harmonize(told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023-Q3", 33), told(ACCEPTED, "2023", 100));
        assertEquals(Bounds.exactly(75), known.pairs().get(0).seen());
    }

    // ---- what is asked for and refused --------------------------------------------------------------------------

    @Test
    void aSecondHalfThatDoesNotFollowSaysWhy() {
        Statement year = told(ACCEPTED, "2023", 100);
        Statement half = told(ACCEPTED, "2023-S1", 42);
        assertEquals(
                List.of("2023-S2 YTD_DIFFERENCE CUT_OFF_EARLY"),
                missing(harmonize(year, until("2023-05-31", Accumulation.PERIOD, half))));
        assertEquals(
                List.of("2023-S2 YTD_DIFFERENCE SINCE_ORIGIN"),
                missing(harmonize(until("2023-12-31", Accumulation.SINCE, year), half)));
        assertEquals(
                List.of("2023-S2 YTD_DIFFERENCE UNVALIDATED"),
                missing(harmonize(year, told(ACCEPTED, "2023", 120), half)));
        assertEquals(
                List.of("2023-S2 YTD_DIFFERENCE ONE_SIDED"),
                missing(harmonize(told(ACCEPTED, "2023", new Bounds(null, 100.0, null)), half)));
        assertEquals(List.of("2023-S2 YTD_DIFFERENCE UNIT_FAMILY"), missing(harmonize(year, counted("PERSON", half))));
        assertEquals(
                List.of("2023-S2 YTD_DIFFERENCE SPANS_DISAGREE"),
                missing(harmonize(year, told(ACCEPTED, "2023-S1", 142))));
        assertEquals(
                List.of("2023-S2 YTD_DIFFERENCE BREAK"),
                missing(place(broken("2023-07-01")).harmonize(List.of(year, half))));
        assertEquals(List.of(), missing(harmonize(year, half)));
    }

    @Test
    void aYearThatDoesNotFollowSaysWhy() {
        assertEquals(List.of("2023 ANNUALISED NOT_YEAR_TO_DATE"), missing(harmonize(told(ACCEPTED, "2023-S2", 42))));
        assertEquals(
                List.of("2023 ANNUALISED TOO_LITTLE_OF_YEAR"),
                missing(harmonize(told(ACCEPTED, "2023-01-01/P2M", 9), told(ACCEPTED, "2023-Q4", 42))),
                "the part that comes nearest to a year");
        assertEquals(
                List.of("2023 ANNUALISED NOT_A_FLOW", "2023 ANNUALISED NOT_A_FLOW"),
                missing(harmonize(told(ON_REGISTER, "2023-S1", 42), rate("2023-S1", 80, 1))));
        assertEquals(
                List.of("2023 SUM_OF_PARTS BREAK"),
                missing(place(broken("2023-07-01"))
                        .harmonize(List.of(told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023-S2", 58)))));
        assertEquals(List.of(), missing(harmonize(told(ACCEPTED, "2021-01-01/P3Y", 900))), "no part of a year");
    }

    @Test
    void whatIsMissingRestsOnTheFiguresThatSuggestedIt() {
        Missing second = harmonize(told(ACCEPTED, "2023", 100), told(ACCEPTED, "2023-S1", 142))
                .missing()
                .get(0);
        assertEquals(List.of(Role.MINUEND, Role.SUBTRAHEND), roles(second.cell()));
        assertEquals(Status.O, second.cell().status());
        assertEquals(new Bounds(null, null, null), second.cell().bounds());
    }

    @Test
    void aYearToldBothWaysTeachesItsShare() {
        OnePlace.Result result = harmonize(told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023", 100));
        assertEquals(Bounds.exactly(42), result.pairs().get(0).seen());
        assertEquals(181 / 365.0, result.pairs().get(0).covered());
    }

    @Test
    void aYearThatBreaksIsNeitherEstimatedNorTeachesAShare() {
        OnePlace broken = place(broken("2023-07-01"));
        assertEquals(Optional.empty(), at(broken.harmonize(List.of(told(ACCEPTED, "2023-S1", 42))), "2023"));
        assertEquals(
                List.of(),
                broken.harmonize(List.of(told(ACCEPTED, "2023-S1", 42), told(ACCEPTED, "2023", 100)))
                        .pairs());
    }

    @Test
    void twoMonthsAreTooLittleToEstimateAYearFrom() {
        assertEquals(Optional.empty(), at(harmonize(told(ACCEPTED, "2023-01-01/P2M", 42)), "2023"));
        assertTrue(at(harmonize(told(ACCEPTED, "2023-Q1", 42)), "2023").isPresent());
    }

    @Test
    void noYearIsEstimatedFromFiguresThatDisagree() {
        assertEquals(
                Optional.empty(),
                at(
                        harmonize(
                                told(ACCEPTED, "2023-01-01/P9M", 60),
                                told(ACCEPTED, "2023-S1", 75),
                                told(ACCEPTED, "2023-Q4", 10)),
                        "2023"));
    }

    // ---- as a whole ---------------------------------------------------------------------------------------------

    @Test
    void everyStatementEndsInExactlyOnePlaceAndTheirOrderChangesNothing() {
        Random random = new Random(20240101);
        String[] periods = {"2022", "2022-S1", "2023", "2023-S1", "2023-S2", "2023-Q1"};
        String[] wordings = {"", "案件", "各类案件", "民事案件"};
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String period = periods[random.nextInt(periods.length)];
            Statement one = random.nextInt(4) == 0
                    ? rate(period, 50 + random.nextInt(51), 1)
                    : told(random.nextBoolean() ? ACCEPTED : SUCCEEDED, period, 10 + random.nextInt(20));
            Statement worded = worded(one, wordings[random.nextInt(wordings.length)]);
            statements.add(in("doc" + random.nextInt(5), random.nextInt(3), worded));
        }
        OnePlace.Result result = PLACE.harmonize(statements);
        List<String> accounted = new ArrayList<>();
        result.refused().forEach(one -> accounted.add(one.statement().metricId()));
        for (Observed one : result.observations()) {
            assertTrue(!one.lineage().isEmpty());
            if (one.derivation() == Derivation.REPORTED) {
                one.as(Role.VALUE).forEach(link -> accounted.add(link.metricId()));
            }
        }
        assertEquals(statements.size(), accounted.size());
        assertEquals(statements.size(), new HashSet<>(accounted).size());

        Collections.shuffle(statements, random);
        OnePlace.Result shuffled = PLACE.harmonize(statements);
        assertEquals(result.observations(), shuffled.observations());
        assertEquals(Set.copyOf(result.refused()), Set.copyOf(shuffled.refused()));
    }

    private static OnePlace place(Continuity continuity) {
        return place(continuity, List.of());
    }

    private static OnePlace place(Continuity continuity, List<CorrectionDef> corrections) {
        return new OnePlace(
                new Denominators(1),
                new PeriodAlgebra(3, 0.23),
                0.0005,
                Precedence.of(new Settings.Statements(List.of("self"), List.of(), "latest", 1, List.of(), List.of())),
                continuity,
                new PartRatios(List.of(RATE), 1, new CarriedOver(Map.of(RATE.code(), Set.of(RECEIVED.code())))),
                new Corrections(
                        corrections.stream().collect(Collectors.groupingBy(CorrectionDef::refArea)), Catalog.packed()));
    }

    /** A series that breaks on a day. */
    private static Continuity broken(String day) {
        LocalDate date = LocalDate.parse(day);
        SeriesBreak law = new SeriesBreak("LAW", SeriesBreak.Kind.BREAK, date, date, "a new law");
        return new Continuity(Map.of(ACCEPTED.code(), List.of(law)), Map.of());
    }

    private static OnePlace.Result harmonize(Statement... statements) {
        return PLACE.harmonize(List.of(statements));
    }

    private static Observed only(OnePlace.Result result) {
        List<Observed> reported = result.observations().stream()
                .filter(one -> one.derivation() == Derivation.REPORTED)
                .toList();
        assertEquals(1, reported.size());
        return reported.get(0);
    }

    private static List<String> missing(OnePlace.Result result) {
        return result.missing().stream()
                .map(one -> one.cell().period().code() + " " + one.cell().derivation() + " " + one.why())
                .toList();
    }

    private static Observed rateOf(OnePlace.Result result) {
        return result.observations().stream()
                .filter(one -> one.indicator() == RATE)
                .min(Comparator.comparing(Observed::derivation))
                .orElseThrow();
    }

    private static Optional<Observed> at(OnePlace.Result result, String period) {
        return result.observations().stream()
                .filter(one -> one.period().code().equals(period) && one.indicator() != RATE)
                .findFirst();
    }

    private static List<Role> roles(Observed one) {
        return one.lineage().stream().map(Link::role).toList();
    }

    private static String linked(Observed one, Role role) {
        return one.lineage().stream()
                .filter(link -> link.role() == role)
                .findFirst()
                .orElseThrow()
                .metricId();
    }

    private static Set<String> refusals(OnePlace.Result result) {
        return result.refused().stream()
                .map(one -> one.statement().metricId() + " " + one.reason())
                .collect(Collectors.toSet());
    }

    private static List<Reason> reasons(OnePlace.Result result) {
        return result.refused().stream().map(Refused::reason).toList();
    }
}
