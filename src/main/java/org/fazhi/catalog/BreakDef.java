package org.fazhi.catalog;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A date from which a series means something else (a new law, a new counting rule).
 *
 * @param id BREAK_ID
 * @param scope an indicator code, or a theme code for all its indicators
 * @param date first day of the new meaning
 */
public record BreakDef(String id, String scope, LocalDate date, String name, String source) implements Serializable {}
