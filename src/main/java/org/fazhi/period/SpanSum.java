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

    /** More is taken away than there is to take it from: by all that is left open, or as stated (105 of about 100). */
    boolean isImpossible() {
        if (taken.isEmpty()) {
            return false;
        }
        Bounds whole = total(added);
        Bounds part = total(taken);
        return part.exceeds(whole)
                || part.value() != null
                        && whole.value() != null
                        && Bounds.exactly(part.value()).exceeds(Bounds.exactly(whole.value()));
    }

    private static <T> Bounds total(List<MonthSpan<T>> spans) {
        return spans.stream().map(MonthSpan::bounds).reduce(Bounds::plus).orElseThrow();
    }
}
