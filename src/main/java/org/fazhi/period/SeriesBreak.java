package org.fazhi.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.fazhi.catalog.BreakDef;

/**
 * From when on a series means something else, or is of another place.
 *
 * @param id BREAK_ID
 * @param first first day of the new meaning, as far as it is known
 * @param last the same day, or the last one it can be where only the year is known
 * @param name what changed
 */
public record SeriesBreak(String id, Kind kind, LocalDate first, LocalDate last, String name)
        implements Serializable, Comparable<SeriesBreak> {
    /** The name is a reason code. */
    public enum Kind {
        /** What is counted changed: a law, a rule. */
        BREAK,
        /** The place took in another, or went into one. */
        PLACE_CHANGED
    }

    private static final Comparator<SeriesBreak> ORDER =
            Comparator.comparing(SeriesBreak::first).thenComparing(SeriesBreak::last);

    static SeriesBreak of(BreakDef found) {
        return new SeriesBreak(found.id(), Kind.BREAK, found.date(), found.date(), found.name());
    }

    /** A day on which a stretch begins breaks nothing inside it. */
    boolean isWithin(LocalDate start, LocalDate end) {
        return last.isAfter(start) && !first.isAfter(end);
    }

    @Override
    public int compareTo(SeriesBreak other) {
        return ORDER.compare(this, other);
    }
}
