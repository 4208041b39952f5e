package org.fazhi.period;

import java.util.List;
import org.fazhi.quantity.Bounds;

/**
 * How a period follows from others: all of {@code added} together, less all of {@code taken}.
 *
 * @param taken empty for a sum
 * @param bounds by interval arithmetic, never below 0
 */
public record SpanSum<T>(List<MonthSpan<T>> added, List<MonthSpan<T>> taken, Bounds bounds) {
    static <T> SpanSum<T> of(List<MonthSpan<T>> added, List<MonthSpan<T>> taken) {
        return new SpanSum<>(
                added, taken, taken.isEmpty() ? total(added) : total(added).minus(total(taken)));
    }

    /** The least that is taken away is more than the most there is to take it from. */
    boolean isImpossible() {
        return !taken.isEmpty() && total(taken).exceeds(total(added));
    }

    private static <T> Bounds total(List<MonthSpan<T>> spans) {
        return spans.stream().map(MonthSpan::bounds).reduce(Bounds::plus).orElseThrow();
    }
}
