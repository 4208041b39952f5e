package org.fazhi.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.fazhi.catalog.BalanceDef;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Settings;
import org.fazhi.period.Continuity;
import org.fazhi.period.PeriodAlgebra;
import org.fazhi.period.SeriesBreak;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;
import org.fazhi.schema.Tables;
import org.junit.jupiter.api.Test;

class CellChecksTest {
    private static final Settings.Checks SETTINGS = Catalog.packed().settings().checks();
    private static final BalanceDef CASES = new BalanceDef(
            "CARRY_OVER_IDENTITY",
            "CARRIED",
            List.of("ACCEPTED"),
            List.of("CONCLUDED"),
            List.of(),
            List.of(),
            "PENDING");
    private static final BalanceDef REGISTER = new BalanceDef(
            "STOCK_FLOW",
            null,
            List.of("RECEIVED"),
            List.of("RELEASED"),
            List.of("MOVED"),
            List.of("死亡"),
            "REGISTERED");

    private static final PeriodAlgebra ALGEBRA = new PeriodAlgebra(3, 0.23);
    private static final Continuity QUIET = new Continuity(Map.of(), Map.of());

    // ---- one place ----------------------------------------------------------------------------------------------

    @Test
    void aHalfLargerThanItsYearIsAnError() {
        List<CellFinding> found = new PartExceedsPeriod(ALGEBRA, QUIET)
                .check(List.of(
                        count("ACCEPTED", "2023", 100),
                        count("ACCEPTED", "2023-S1", 142),
                        count("ACCEPTED", "2022-S1", 142),
                        count("CONCLUDED", "2023-S1", 142)));
        assertEquals(List.of("HALF_EXCEEDS_YEAR ERROR 2023-S1"), told(found));
    }

    @Test
    void noPartIsLargerThanAPeriodAroundIt() {
        List<CellFinding> found = new PartExceedsPeriod(ALGEBRA, QUIET)
                .check(List.of(
                        count("ACCEPTED", "2023", 100),
                        count("ACCEPTED", "2023-01-01/P9M", 120),
                        count("ACCEPTED", "2023-01-01/P100D", 60),
                        count("ACCEPTED", "2023-Q1", 50),
                        count("ACCEPTED", "2023-Q4", 100),
                        cell("1", "ACCEPTED", "2022", 100, Col.PERIOD_END, LocalDate.parse("2022-09-12")),
                        count("ACCEPTED", "2022-S2", 120)));
        assertEquals(
                List.of("PART_EXCEEDS_PERIOD ERROR 2023-01-01/P9M"),
                told(found),
                "a year told to September is no bound");
        assertEquals("2023-01-01/P9M is more than 2023, 100", found.get(0).message());
    }

    @Test
    void aYearToldOfBeforeItsEndHoldsWhatWasCountedByThen() {
        Cell toMidDecember = cell("1", "ACCEPTED", "2023", 100, Col.PERIOD_END, LocalDate.parse("2023-12-15"));
        List<CellFinding> found = new PartExceedsPeriod(ALGEBRA, QUIET)
                .check(List.of(
                        toMidDecember,
                        count("ACCEPTED", "2023-S1", 120),
                        count("ACCEPTED", "2023-01-01/P9M", 110),
                        count("ACCEPTED", "2023-Q4", 130)));
        assertEquals(
                List.of("PART_EXCEEDS_PERIOD ERROR 2023-01-01/P9M", "HALF_EXCEEDS_YEAR ERROR 2023-S1"),
                told(found),
                "the last quarter has days that the year was not told of");
    }

    @Test
    void aPeriodInWhichTheMeaningOrThePlaceChangedIsNoSumOfItsParts() {
        LocalDate july = LocalDate.parse("2023-07-01");
        SeriesBreak law = new SeriesBreak("LAW", SeriesBreak.Kind.BREAK, july, july, "a new law");
        Continuity broken = new Continuity(Map.of("ACCEPTED", List.of(law)), Map.of());
        List<Cell> cells = List.of(
                count("ACCEPTED", "2023", 100),
                count("ACCEPTED", "2023-S1", 142),
                count("ACCEPTED", "2023-S2", 20),
                count("ACCEPTED", "2023-Q1", 150));
        assertEquals(
                List.of("PART_EXCEEDS_PERIOD ERROR 2023-Q1"),
                told(new PartExceedsPeriod(ALGEBRA, broken).check(cells)),
                "more than the first half, which the law leaves whole");
        assertEquals(List.of(), new SpansDisagree(ALGEBRA, broken, 0.0005).check(cells));
    }

    @Test
    void aYearIsWhatItsPartsGive() {
        SpansDisagree check = new SpansDisagree(ALGEBRA, QUIET, 0.0005);
        List<CellFinding> found = check.check(List.of(
                count("ACCEPTED", "2023", 100),
                count("ACCEPTED", "2023-S1", 42),
                count("ACCEPTED", "2023-Q3", 33),
                count("ACCEPTED", "2023-Q4", 20),
                count("ACCEPTED", "2022", 100),
                count("ACCEPTED", "2022-S1", 42),
                count("CONCLUDED", "2022-S2", 1)));
        assertEquals(List.of("SPANS_DISAGREE WARNING 2023"), told(found));
        assertEquals(95, found.get(0).expected().upper());
        assertEquals(
                "others of its year say 2023-S1 42 and 2023-Q3 33 and 2023-Q4 20",
                found.get(0).message());
    }

    @Test
    void moreConcludedThanAcceptedMayBeCarriedOver() {
        CarryOverPossible check =
                new CarryOverPossible(Map.of("CONCLUDED", List.of("ACCEPTED", "RECEIVED")), List.of(CASES));
        List<Cell> more = List.of(count("ACCEPTED", "2023", 20), count("CONCLUDED", "2023", 23));
        assertEquals(List.of("CARRY_OVER_POSSIBLE INFO 2023"), told(check.check(more)));
        assertEquals(List.of(), check.check(List.of(count("ACCEPTED", "2023", 23), count("CONCLUDED", "2023", 23))));
        List<Cell> stated = new ArrayList<>(more);
        stated.add(count("CARRIED", "2023", 1));
        assertEquals(List.of(), check.check(stated), "what was carried over is stated: the identity decides");
        List<Cell> received =
                List.of(count("CARRIED", "2023", 1), count("RECEIVED", "2023", 20), count("CONCLUDED", "2023", 23));
        List<CellFinding> undecided = check.check(received);
        assertEquals(List.of("CARRY_OVER_POSSIBLE INFO 2023"), told(undecided), "the identity cannot be evaluated");
        assertEquals(
                "more than 20 of RECEIVED and 1 of CARRIED", undecided.get(0).message());
        assertEquals(21, undecided.get(0).expected().upper());
        List<Cell> enough =
                List.of(count("CARRIED", "2023", 3), count("RECEIVED", "2023", 20), count("CONCLUDED", "2023", 23));
        assertEquals(List.of(), check.check(enough), "what was carried over is told");
        assertEquals(
                List.of("CARRY_OVER_POSSIBLE INFO 2023"),
                told(check.check(List.of(count("RECEIVED", "2023", 20), count("CONCLUDED", "2023", 23)))));
        List<Cell> between = new ArrayList<>(List.of(count("RECEIVED", "2023", 30)));
        between.addAll(more);
        assertEquals(1, check.check(between).size(), "what was accepted counts before what was applied for");
    }

    @Test
    void successesAreNotCarriedOver() {
        CarryOverPossible check = new CarryOverPossible(SETTINGS.carriedOver(), SETTINGS.balances());
        assertEquals(
                List.of(),
                check.check(List.of(
                        count("MED_DISPUTES_IDENTIFIED", "2021-S1", 205), count("MED_SUCCEEDED", "2021-S1", 627))));
        assertEquals(
                List.of("CARRY_OVER_POSSIBLE INFO 2023"),
                told(check.check(List.of(count("REC_ACCEPTED", "2023", 46), count("REC_CONCLUDED", "2023", 68)))));
    }

    @Test
    void noMoreIsCorrectedThanConcluded() {
        NumeratorExceedsDenominator check = NumeratorExceedsDenominator.of(Catalog.packed());
        List<CellFinding> found = check.check(List.of(
                count("REC_CONCLUDED", "2023", 10),
                count("REC_ACCEPTED", "2023", 14),
                count("REC_CORRECTED", "2023", 12),
                count("REC_SETTLED", "2023", 10)));
        assertEquals(List.of("NUMERATOR_EXCEEDS_DENOMINATOR WARNING 2023"), told(found));
        assertEquals(
                "REC_CORRECTION_RATE is of REC_CONCLUDED, and only 10 of them are told",
                found.get(0).message());
        assertEquals(10, found.get(0).expected().upper());
        assertEquals(
                List.of("NUMERATOR_EXCEEDS_DENOMINATOR INFO 2023"),
                told(check.check(List.of(count("REC_ACCEPTED", "2023", 10), count("REC_CORRECTED", "2023", 12)))),
                "cases of the year before may be corrected in this");
        assertEquals(
                List.of(),
                check.check(List.of(count("REC_ACCEPTED", "2023", 10), count("REC_CONCLUDED", "2023", 12))),
                "what may be carried over is another check's");
    }

    @Test
    void whatWasCarriedOverAndCameInIsWhatWasConcludedAndIsLeft() {
        BalanceNotClosed check = new BalanceNotClosed(CASES);
        assertEquals(List.of(), check.check(year(5, 20, 22, 3)));
        List<CellFinding> found = check.check(year(5, 20, 22, 4));
        assertEquals(List.of("CARRY_OVER_IDENTITY ERROR 2023"), told(found));
        assertEquals(
                "5 CARRIED + 20 ACCEPTED is not 22 CONCLUDED + 4 PENDING",
                found.get(0).message());
        assertEquals(21, found.get(0).expected().value());
    }

    @Test
    void whatIsPendingIsAnythingWhereItIsNotTold() {
        BalanceNotClosed check = new BalanceNotClosed(CASES);
        assertEquals(List.of(), check.check(year(5, 20, 22, 3).subList(0, 3)));
        assertEquals(
                List.of("CARRY_OVER_IDENTITY ERROR 2023"),
                told(check.check(year(1, 20, 22, 0).subList(0, 3))));
        assertEquals(List.of(), check.check(year(5, 20, 22, 4).subList(1, 4)), "nothing is said to be carried over");
    }

    @Test
    void aRegisterOpensWithTheClosingOfThePeriodBefore() {
        BalanceNotClosed check = new BalanceNotClosed(REGISTER);
        List<Cell> cells = List.of(
                count("REGISTERED", "2021", 181),
                count("RECEIVED", "2022-S1", 66),
                count("RELEASED", "2022-S1", 77),
                count("REGISTERED", "2022-S1", 170));
        assertEquals(List.of(), check.check(cells));
        List<Cell> other = new ArrayList<>(cells.subList(1, 4));
        other.add(count("REGISTERED", "2021", 190));
        assertEquals(List.of("STOCK_FLOW WARNING 2022-S1"), told(check.check(other)));
        assertEquals(List.of(), check.check(cells.subList(1, 4)), "no closing before is known");
    }

    @Test
    void anOpeningThatTheReportItselfTellsMakesAnErrorOfOneReport() {
        List<Cell> cells = List.of(
                cell("1", "REGISTERED", "2022", 190, Col.DOC_ID, "report"),
                cell("1", "RECEIVED", "2023", 66, Col.DOC_ID, "report"),
                cell("1", "RELEASED", "2023", 77, Col.DOC_ID, "report"),
                cell("1", "REGISTERED", "2023", 170, Col.DOC_ID, "report"));
        assertEquals(List.of("STOCK_FLOW ERROR 2023"), told(new BalanceNotClosed(REGISTER).check(cells)));
    }

    @Test
    void whoWentInAWayThatNoIndicatorCountsMakesNoErrorOfTheRest() {
        BalanceNotClosed check = new BalanceNotClosed(REGISTER);
        Object[] said = {Col.DOC_ID, "report", Col.QUOTE, "解除90人,死亡3人,年末在册187人"};
        List<Cell> before =
                List.of(cell("1", "REGISTERED", "2022", 200, Col.DOC_ID, "report"), count("RECEIVED", "2023", 80));
        List<Cell> fewer = new ArrayList<>(before);
        fewer.addAll(List.of(cell("1", "RELEASED", "2023", 90, said), cell("1", "REGISTERED", "2023", 187, said)));
        List<CellFinding> found = check.check(fewer);
        assertEquals(List.of("STOCK_FLOW INFO 2023"), told(found));
        assertTrue(found.get(0).message().endsWith("; a sentence tells that more went"));
        List<Cell> more = new ArrayList<>(before);
        more.addAll(List.of(cell("1", "RELEASED", "2023", 90, said), cell("1", "REGISTERED", "2023", 200, said)));
        assertEquals(List.of("STOCK_FLOW ERROR 2023"), told(check.check(more)), "no more can be left for it");
    }

    @Test
    void whoMovedAwayIsGoneBesidesOrCountedAmongTheReleased() {
        BalanceNotClosed check = new BalanceNotClosed(REGISTER);
        List<Cell> cells = new ArrayList<>(
                List.of(count("REGISTERED", "2022", 200), count("RECEIVED", "2023", 80), count("MOVED", "2023", 10)));
        for (int released : new int[] {90, 100}) {
            List<Cell> closed = new ArrayList<>(cells);
            closed.addAll(List.of(count("RELEASED", "2023", released), count("REGISTERED", "2023", 180)));
            assertEquals(List.of(), check.check(closed));
        }
        cells.addAll(List.of(count("RELEASED", "2023", 80), count("REGISTERED", "2023", 180)));
        List<CellFinding> found = check.check(cells);
        assertEquals(List.of("STOCK_FLOW WARNING 2023"), told(found));
        assertEquals(
                "200 REGISTERED + 80 RECEIVED is not 80 RELEASED + 10 MOVED + 180 REGISTERED",
                found.get(0).message());
    }

    @Test
    void aTotalThatMayRunSinceYearsAgoIsNoErrorOfThisYear() {
        BalanceDef ever =
                new BalanceDef("EVER", "EVER", List.of(), List.of("RELEASED"), List.of(), List.of(), "REGISTERED");
        assertEquals(
                List.of("EVER INFO 2023"),
                told(new BalanceNotClosed(ever)
                        .check(List.of(
                                cell("1", "EVER", "2023", 1000, Col.MEASURE_TYPE, "OPENING_PLUS_FLOW"),
                                count("RELEASED", "2023", 200),
                                count("REGISTERED", "2023", 300)))));
    }

    @Test
    void aStatedChangeImpliesThePriorFigure() {
        PriorNotReproduced check = new PriorNotReproduced(ALGEBRA);
        assertEquals(List.of(), check.check(List.of(count("ACCEPTED", "2022", 558), grown("2023", 1113, "99.5"))));
        assertEquals(List.of(), check.check(List.of(count("ACCEPTED", "2023", 1113), grown("2024", 1696, "52"))));
        List<CellFinding> found = check.check(List.of(count("ACCEPTED", "2022", 500), grown("2023", 1113, "99.5")));
        assertEquals(List.of("PRIOR_NOT_REPRODUCED WARNING 2022"), told(found));
        assertEquals(557.89, found.get(0).expected().value(), 0.01);
        assertEquals(
                "1113 in 2023 is said to be 99.5 % more than this", found.get(0).message());
        assertEquals(
                List.of(),
                check.check(List.of(count("ACCEPTED", "2021", 500), grown("2023", 1113, "99.5"))),
                "no 2022");
        assertEquals(
                List.of("PRIOR_NOT_REPRODUCED WARNING 2022-S1"),
                told(check.check(List.of(count("ACCEPTED", "2022-S1", 90), grown("2023-S1", 50, "-50")))));
    }

    @Test
    void aYearToldToNovemberImpliesNothingOfTheWholeYearBefore() {
        PriorNotReproduced check = new PriorNotReproduced(ALGEBRA);
        Cell toNovember = stating("10", "ACCEPTED", "2023", 110, Col.PERIOD_END, LocalDate.parse("2023-11-20"));
        assertEquals(List.of(), check.check(List.of(count("ACCEPTED", "2022", 130), toNovember)));
        assertEquals(
                1,
                check.check(List.of(count("ACCEPTED", "2022", 130), grown("2023", 110, "10")))
                        .size());
    }

    @Test
    void theChangeOfARateIsOfPointsOrPerCent() {
        PriorNotReproduced check = new PriorNotReproduced(ALGEBRA);
        Cell now = rate("2022", 6.88, "-3.95");
        assertEquals(List.of(), check.check(List.of(rate("2021", 10.83, null), now)));
        assertEquals(List.of(), check.check(List.of(rate("2021", 7.163, null), now)));
        CellFinding found = check.check(List.of(rate("2021", 9, null), now)).get(0);
        assertEquals(10.83, found.expected().value(), 1e-9);
        assertEquals(10.82, found.expected().lower(), 1e-9);
        assertEquals(10.84, found.expected().upper(), 1e-9);
        assertEquals("6 in 2022 is said to be 3.95 percentage points less than this", found.message());
    }

    // ---- one series of all places -------------------------------------------------------------------------------

    @Test
    void aCountTenThousandTimesItsOtherYearsAndItsPeersLooksLikeASlip() {
        List<Cell> cells = peers(120, 90, 300, 150, 80);
        cells.add(cell("x", "ACCEPTED", "2021", 100));
        cells.add(cell("x", "ACCEPTED", "2022", 1_050_000));
        cells.add(cell("x", "ACCEPTED", "2023", 110));
        List<CellFinding> found = new UnitSlip(SETTINGS).check(cells);
        assertEquals(List.of("UNIT_SLIP WARNING 2022"), told(found));
        assertEquals(105, found.get(0).expected().value());
        assertEquals(List.of(), new Jump(SETTINGS, QUIET).check(cells), "one cell, one doubt");
    }

    @Test
    void ofTwoYearsTheOneFarFromThePeersIsTheSlip() {
        List<Cell> cells = peers(120, 90, 300, 150, 80);
        cells.add(cell("x", "ACCEPTED", "2022", 105_000));
        cells.add(cell("x", "ACCEPTED", "2023", 110));
        assertEquals(List.of("UNIT_SLIP WARNING 2022"), told(new UnitSlip(SETTINGS).check(cells)));
    }

    @Test
    void aPlaceWithOneYearIsHeldAgainstItsPeersAlone() {
        List<Cell> cells = peers(1_200_000, 900_000, 3_000_000, 1_500_000, 800_000);
        cells.add(cell("x", "ACCEPTED", "2023", 120));
        assertEquals(List.of("UNIT_SLIP WARNING 2023"), told(new UnitSlip(SETTINGS).check(cells)));
        assertEquals(List.of(), new UnitSlip(SETTINGS).check(cells.subList(2, 6)), "too few peers to say anything");
    }

    @Test
    void thePeersOfAPlaceAreTheOthersWhateverItsOwnYearsAre() {
        List<Cell> cells = new ArrayList<>();
        for (int place = 0; place < 7; place++) {
            for (int year = 2019; year < 2024; year++) {
                cells.add(cell("p" + place, "ACCEPTED", String.valueOf(year), (place + 1) * 10 + year % 7));
            }
        }
        OwnSeries series = OwnSeries.of(cells);
        for (Cell cell : cells) {
            double[] others = cells.stream()
                    .filter(other -> !other.area().equals(cell.area()))
                    .mapToDouble(other -> Math.log10(other.bounds().value()))
                    .sorted()
                    .toArray();
            double median = (others[(others.length - 1) / 2] + others[others.length / 2]) / 2;
            assertEquals(
                    Math.log10(cell.bounds().value()) - median,
                    series.abovePeers(cell, 6).orElseThrow(),
                    1e-12);
            assertTrue(series.abovePeers(cell, 7).isEmpty());
        }
    }

    @Test
    void aJumpByAPowerThatIsNoSlipIsStillAJump() {
        List<Cell> cells = List.of(
                cell("x", "ACCEPTED", "2020", 1000),
                cell("x", "ACCEPTED", "2021", 900),
                cell("x", "ACCEPTED", "2022", 10),
                cell("x", "ACCEPTED", "2023", 10_000));
        assertEquals(List.of(), new UnitSlip(SETTINGS).check(cells), "no power of ten from its other years");
        assertEquals(List.of("JUMP WARNING 2022", "JUMP WARNING 2023"), told(new Jump(SETTINGS, QUIET).check(cells)));
    }

    @Test
    void oneSlipIsOneWarningWherePeersAreNotKnown() {
        List<Cell> cells = List.of(cell("x", "ACCEPTED", "2022", 105), cell("x", "ACCEPTED", "2023", 1_000_000));
        List<CellFinding> found = new UnitSlip(SETTINGS).check(cells);
        assertEquals(List.of("UNIT_SLIP WARNING 2023"), told(found), "either may be it: the last is told of");
        assertEquals("about 10^4 times what its other years count", found.get(0).message());
        assertEquals(List.of(), new Jump(SETTINGS, QUIET).check(cells));
        assertEquals(
                List.of("UNIT_SLIP WARNING 2021"),
                told(new UnitSlip(SETTINGS)
                        .check(List.of(
                                cell("x", "ACCEPTED", "2020", 1_000_000),
                                cell("x", "ACCEPTED", "2021", 105),
                                cell("x", "ACCEPTED", "2022", 1_100_000),
                                cell("x", "ACCEPTED", "2023", 1_000_000)))),
                "the fewer are told of");
    }

    @Test
    void aFractionToldAsPerCentIsASlip() {
        RateSlip check = new RateSlip(SETTINGS);
        Cell fraction = perCent("x", "2023", 0.97);
        List<CellFinding> found = check.check(List.of(perCent("x", "2021", 96), perCent("x", "2022", 97.5), fraction));
        assertEquals(List.of("UNIT_SLIP WARNING 2023"), told(found));
        assertEquals(97, found.get(0).expected().value(), 1e-9);
        assertEquals(List.of(), check.check(List.of(perCent("x", "2022", 1.2), fraction)), "a small rate stays one");
        assertEquals(List.of(), check.check(List.of(perCent("y", "2023", 97), fraction)), "one peer says nothing");
        List<Cell> beside = new ArrayList<>(List.of(fraction));
        for (int i = 0; i < 5; i++) {
            beside.add(perCent("p" + i, "2023", 95 + i));
        }
        assertEquals(List.of("UNIT_SLIP WARNING 2023"), told(check.check(beside)));
        beside.add(perCent("x", "2022", 0.96));
        List<CellFinding> both = check.check(beside);
        assertEquals(List.of("UNIT_SLIP WARNING 2022", "UNIT_SLIP WARNING 2023"), sorted(told(both)));
        assertTrue(both.get(0).message().contains("its peers"), both.get(0).message());
        beside.add(perCent("x", "2021", 1.2));
        beside.add(perCent("x", "2020", 1.1));
        assertEquals(List.of(), told(check.check(beside)), "its other years are no fractions");
    }

    @Test
    void yearsThatAreAllMistakenAlikeDifferFromThePeers() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            cells.add(cell("p" + i, "ACCEPTED", "2023", 100 + i));
        }
        cells.add(cell("x", "ACCEPTED", "2022", 1_000_000));
        cells.add(cell("x", "ACCEPTED", "2023", 1_100_000));
        List<CellFinding> found = new UnitSlip(SETTINGS).check(cells);
        assertEquals(List.of("UNIT_SLIP WARNING 2022", "UNIT_SLIP WARNING 2023"), sorted(told(found)));
        assertEquals("about 10^4 times what its peers count", found.get(0).message());
    }

    private static List<String> sorted(List<String> told) {
        return told.stream().sorted().toList();
    }

    private static Cell perCent(String area, String period, double value) {
        return cell(area, "RATE", period, value, Col.MEASURE_TYPE, "RATIO", Col.UNIT_MEASURE, "PT");
    }

    @Test
    void aLargePlaceIsNoSlip() {
        List<Cell> cells = peers(120, 90, 300, 150, 80);
        cells.add(cell("x", "ACCEPTED", "2023", 9_000));
        assertEquals(List.of(), new UnitSlip(SETTINGS).check(cells));
    }

    @Test
    void aCountManyTimesThatOfTheYearBeforeIsAJump() {
        List<Cell> cells =
                new ArrayList<>(List.of(cell("x", "ACCEPTED", "2022", 20), cell("x", "ACCEPTED", "2023", 900)));
        assertEquals(List.of("JUMP WARNING 2023"), told(new Jump(SETTINGS, QUIET).check(cells)));
        LocalDate january = LocalDate.of(2023, 1, 1);
        SeriesBreak law = new SeriesBreak("LAW", SeriesBreak.Kind.BREAK, january, january, "");
        Continuity broken = new Continuity(Map.of("ACCEPTED", List.of(law)), Map.of());
        Continuity merged = new Continuity(Map.of(), Map.of("x", List.of(law)));
        assertEquals(List.of(), new Jump(SETTINGS, broken).check(cells), "a law between explains it");
        assertEquals(List.of(), new Jump(SETTINGS, merged).check(cells), "so does a place taken in");
        IntStream.range(0, 5).forEach(place -> {
            cells.add(cell("p" + place, "ACCEPTED", "2022", 30));
            cells.add(cell("p" + place, "ACCEPTED", "2023", 1200));
        });
        assertEquals(List.of(), new Jump(SETTINGS, QUIET).check(cells), "all places moved alike");
        assertEquals(
                List.of(),
                new Jump(SETTINGS, QUIET)
                        .check(List.of(cell("x", "ACCEPTED", "2022", 1), cell("x", "ACCEPTED", "2023", 12))),
                "small numbers jump");
    }

    @Test
    void theBoundsOfAJumpAreThoseItLiesOutside() {
        CellFinding tenfold = jump(100, 1000);
        assertEquals(new Bounds(null, 11.0, 999.0), tenfold.expected(), "10 would be a tenth");
        assertEquals(new Bounds(null, 101.0, 9999.0), jump(1000, 100).expected());
        assertEquals(new Bounds(null, 0.0, 99.0), jump(3, 400).expected(), "below 100 nothing is of note");
    }

    @Test
    void aFallToNoneIsAJumpAndARiseFromNoneARemark() {
        assertEquals(0, jump(1000, 0).cell().bounds().value());
        assertEquals(
                List.of("JUMP INFO 2023"),
                told(new Jump(SETTINGS, QUIET)
                        .check(List.of(cell("x", "ACCEPTED", "2022", 0), cell("x", "ACCEPTED", "2023", 1000)))));
        assertEquals(
                List.of(),
                new Jump(SETTINGS, QUIET)
                        .check(List.of(cell("x", "ACCEPTED", "2022", 0), cell("x", "ACCEPTED", "2023", 12))),
                "small numbers jump");
    }

    private static CellFinding jump(double prior, double value) {
        List<CellFinding> found = new Jump(SETTINGS, QUIET)
                .check(List.of(cell("x", "ACCEPTED", "2022", prior), cell("x", "ACCEPTED", "2023", value)));
        assertEquals(List.of("JUMP WARNING 2023"), told(found));
        return found.get(0);
    }

    // ---- cells --------------------------------------------------------------------------------------------------

    private static List<Cell> peers(double... values) {
        List<Cell> cells = new ArrayList<>();
        for (double value : values) {
            cells.add(cell("p" + cells.size(), "ACCEPTED", "2023", value));
        }
        return cells;
    }

    private static List<Cell> year(double carried, double accepted, double concluded, double pending) {
        return List.of(
                count("CARRIED", "2023", carried),
                count("ACCEPTED", "2023", accepted),
                count("CONCLUDED", "2023", concluded),
                count("PENDING", "2023", pending));
    }

    private static Cell grown(String period, double value, String change) {
        return stating(change, "ACCEPTED", period, value);
    }

    private static Cell rate(String period, double value, String change) {
        return stating(change, "RATE", period, value, Col.MEASURE_TYPE, "RATIO", Col.UNIT_MEASURE, "PT");
    }

    /** @param change as printed; null where none is */
    private static Cell stating(String change, String indicator, String period, double value, Object... more) {
        List<Object> cells = new ArrayList<>(List.of(more));
        if (change != null) {
            BigDecimal printed = new BigDecimal(change);
            cells.addAll(List.of(Col.STATED_CHANGE_PCT, printed.doubleValue(), Col.STATED_CHANGE_BASE, "YOY"));
            cells.addAll(List.of(Col.STATED_CHANGE_DECIMALS, printed.scale()));
        }
        return cell("1", indicator, period, value, cells.toArray());
    }

    private static Cell count(String indicator, String period, double value) {
        return cell("1", indicator, period, value);
    }

    private static Cell cell(String area, String indicator, String period, double value, Object... more) {
        StructType schema = Tables.OBSERVATION.schema();
        Object[] values = new Object[schema.size()];
        List<Object> cells = new ArrayList<>(
                List.of(Col.REF_AREA, area, Col.AREA_LEVEL, "county", Col.INDICATOR, indicator, Col.STAT_SCOPE, "ALL"));
        cells.addAll(List.of(Col.DENOMINATOR, "_Z", Col.UNIT_MEASURE, "CASE", Col.TIME_PERIOD, period));
        cells.addAll(List.of(Col.MEASURE_TYPE, "FLOW", Col.DERIVATION, "REPORTED", Col.ACCUMULATION, "PERIOD"));
        cells.addAll(List.of(Col.OBS_VALUE, value, Col.OBS_VALUE_LOWER, value, Col.OBS_VALUE_UPPER, value));
        cells.addAll(List.of(Col.OBS_STATUS, "A", Col.RAW_VALUE, String.valueOf((long) value)));
        cells.addAll(java.util.Arrays.asList(more));
        for (int i = 0; i < cells.size(); i += 2) {
            values[schema.fieldIndex((String) cells.get(i))] = cells.get(i + 1);
        }
        Row row = new GenericRowWithSchema(values, schema);
        return Cell.of(row);
    }

    private static List<String> told(List<CellFinding> findings) {
        return findings.stream()
                .map(one -> one.checkId() + " " + one.severity() + " "
                        + one.cell().period().code())
                .toList();
    }
}
