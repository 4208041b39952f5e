package org.fazhi.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.quantity.Bounds;

/**
 * A count that a rate may be over and that its text does not print. It is no more than the largest printed count the
 * rate may be over, and, where it came in before what is printed as concluded, no less than that.
 *
 * @param code of the count
 * @param least and most: whole numbers that give the rate with the printed numerator
 */
record UnprintedWhole(String code, long least, long most) {
    /** @param cameIn codes of what is concluded, each with the codes of what came in before */
    static Optional<UnprintedWhole> of(
            Figure rate, List<Figure> numerators, List<Figure> wholes, Map<String, List<String>> cameIn) {
        Optional<String> missing = rate.indicator().denominators().stream()
                .filter(code -> wholes.stream().noneMatch(whole -> whole.is(code)))
                .findFirst();
        double limit = wholes.stream()
                .map(whole -> whole.bounds().upper())
                .filter(upper -> upper != null)
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        return missing.flatMap(code -> numerators.stream()
                .flatMap(part -> of(code, rate.bounds(), part.bounds(), limit).stream())
                .filter(whole -> whole.most() >= concluded(code, wholes, cameIn))
                .findFirst());
    }

    /** The most that is printed as concluded of what came in so. */
    private static double concluded(String code, List<Figure> wholes, Map<String, List<String>> cameIn) {
        return wholes.stream()
                .filter(whole -> whole.bounds().lower() != null)
                .filter(whole ->
                        cameIn.getOrDefault(whole.indicator().code(), List.of()).contains(code))
                .mapToDouble(whole -> whole.bounds().lower())
                .max()
                .orElse(0);
    }

    private static Optional<UnprintedWhole> of(String code, Bounds rate, Bounds part, double limit) {
        if (rate.lower() == null
                || rate.lower() <= 0
                || rate.upper() == null
                || part.lower() == null
                || part.upper() == null) {
            return Optional.empty();
        }
        long least = (long) Math.ceil(100 * part.lower() / rate.upper());
        long most = (long) Math.floor(Math.min(limit, 100 * part.upper() / rate.lower()));
        return least <= most ? Optional.of(new UnprintedWhole(code, least, most)) : Optional.empty();
    }

    String remark() {
        return "; " + (least == most ? String.valueOf(least) : least + " to " + most) + " of " + code
                + ", not printed, would give it";
    }
}
