package org.fazhi.harmonize;

import java.io.Serializable;
import java.time.LocalDate;

/** Whether a year is of one piece for a place and an indicator. */
interface Years extends Serializable {
    /** A break date of the indicator or its theme after the first day and up to the last. */
    boolean hasBreak(String indicator, String theme, LocalDate first, LocalDate last);

    /** Whether the code stood for the same place from the first day to the last. */
    boolean isSamePlace(String areaCode, LocalDate first, LocalDate last);
}
