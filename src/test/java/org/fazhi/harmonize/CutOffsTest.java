package org.fazhi.harmonize;

import static org.fazhi.harmonize.Told.ACCEPTED;
import static org.fazhi.harmonize.Told.ON_REGISTER;
import static org.fazhi.harmonize.Told.told;
import static org.fazhi.harmonize.Told.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.period.Accumulation;
import org.fazhi.period.PeriodAlgebra;
import org.junit.jupiter.api.Test;

class CutOffsTest {
    private static final CutOffs CUT_OFFS = new CutOffs(new PeriodAlgebra(3, 0.23));

    private final List<Refused> refused = new ArrayList<>();

    @Test
    void whatCountsFurthestStandsForThePeriod() {
        Statement september = until("2023-09-30", Accumulation.PERIOD, told(ACCEPTED, "2023", 75));
        Statement december = told(ACCEPTED, "2023", 100);
        assertEquals(List.of(december), CUT_OFFS.furthest(List.of(september, december), refused));
        assertEquals(
                List.of(new Refused(september, Reason.CUT_OFF_EARLY, "told to 2023-09-30, the cell to 2023-12-31")),
                refused);
    }

    @Test
    void aStockOfAnEarlierDayIsAnotherStock() {
        Statement november = until("2023-11-20", Accumulation.PERIOD, told(ON_REGISTER, "2023", 170));
        Statement december = told(ON_REGISTER, "2023", 168);
        assertEquals(List.of(december), CUT_OFFS.furthest(List.of(november, december), refused));
        assertEquals(
                List.of(Reason.CUT_OFF_DIFFERS),
                refused.stream().map(Refused::reason).toList());
    }

    @Test
    void anEarlierDayThatSaysTheSameAgrees() {
        Statement december = told(ACCEPTED, "2023", 75);
        Statement september = until("2023-09-30", Accumulation.PERIOD, told(ACCEPTED, "2023", 75));
        assertEquals(List.of(december, september), CUT_OFFS.furthest(List.of(september, december), refused));
        assertEquals(List.of(), refused);
    }

    @Test
    void threeDaysAreTheSameDay() {
        Statement almost = until("2023-12-28", Accumulation.PERIOD, told(ACCEPTED, "2023", 99));
        Statement december = told(ACCEPTED, "2023", 100);
        assertEquals(List.of(almost, december), CUT_OFFS.furthest(List.of(almost, december), refused));
        assertEquals(List.of(), refused, "which of the two is right is for others to say");
    }
}
