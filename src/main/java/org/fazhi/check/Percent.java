package org.fazhi.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fazhi.quantity.Bounds;

/**
 * A part over a whole.
 *
 * @param share in per cent
 */
record Percent(Figure part, Figure whole, Bounds share) {
    /** Empty where the two are not counted alike, or the whole may be 0. */
    static Optional<Percent> of(Figure part, Figure whole) {
        if (!part.family().equals(whole.family())) {
            return Optional.empty();
        }
        return Optional.ofNullable(part.bounds().percentOf(whole.bounds()))
                .map(share -> new Percent(part, whole, share));
    }

    boolean reproduces(Figure rate) {
        return share.touches(rate.bounds());
    }

    static Optional<Percent> nearest(List<Percent> percents, Figure rate) {
        return percents.stream()
                .filter(percent -> percent.share().value() != null)
                .min(Comparator.comparingDouble(percent ->
                        Math.abs(percent.share().value() - rate.bounds().value())));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s/%s = %.2f %%", part.printed(), whole.printed(), share.value());
    }
}
