package org.fazhi.grammar;

import static org.fazhi.grammar.ReadText.periods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which period a figure is of that leaves its words to a figure before it. */
class PeriodsCarriedTest {
    @Test
    void quartersOfAListShareItsWords() {
        assertEquals("31 2023-Q1, 44 2023-Q2, 75 2023", periods("受理行政复议申请：一季度31件、二季度44件，全年75件。"));
    }

    @Test
    void theFirstMonthsFollowTheHalfBeforeThem() {
        assertEquals("210 2023-S1, 300 2023-01-01/P9M, 410 2023", periods("办理法律援助案件上半年210件，前9个月300件，全年410件。"));
    }

    @Test
    void whereCasesGoIsNoPeriodOfThem() {
        assertEquals("60 2023, 12 2023, 5 2023", periods("受理行政复议案件60件，结转下半年12件，维持5件。"));
    }

    @Test
    void aCaseCountedInItsMeasureWordBeginsNoPeriod() {
        assertEquals("307 2022", periods("2022年立诈骗案件307起。"));
        assertEquals("12 2020", periods("2020年调解纠纷12起。"));
    }

    @Test
    void theNameOfAPlanMayEndInANumeralBeforeTheSameLetter() {
        assertEquals("900 2021-01-01/P3Y", periods("自“十四五”起累计调解纠纷900件。"));
    }

    @Test
    void theLevelOfTheYearBeforeMayStandWithoutAWordBetween() {
        assertEquals("64 2023, 51 2022", periods("受理行政复议案件64件，较上年51件增加13件。"));
    }
}
