package org.fazhi.check;

import java.util.List;

/** One named rule over observations: those of one place, or those of one series of all places. */
interface CellCheck {
    List<CellFinding> check(List<Cell> cells);
}
