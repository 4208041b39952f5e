package org.fazhi.check;

import java.util.List;

/** CONTRADICTION: two statements of one cell under the same wording differ; the cell is kept with OBS_STATUS V. */
record Contradiction() implements CellCheck {
    private static final String UNVALIDATED = "V";

    @Override
    public List<CellFinding> check(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.isReported() && UNVALIDATED.equals(cell.status()))
                .map(cell -> new CellFinding(
                        "CONTRADICTION",
                        Severity.WARNING,
                        cell,
                        CellFinding.NOTHING_SAID,
                        "another statement of this cell has another value; see rejected, reason CONTRADICTION"))
                .toList();
    }
}
