package org.fazhi.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.UnitDef;
import org.fazhi.catalog.UnitKind;

/** RAW_VALUE and RAW_UNIT of a metric in base units of an accepted family. */
public record Measures(Catalog catalog, Quantities quantities) implements Serializable {
    private static final String MONEY = "CNY";

    public static Measures of(Catalog catalog) {
        return new Measures(catalog, Quantities.of(catalog.hedges()));
    }

    /**
     * @param value the number in full as extracted, used where the printed one cannot be read again
     * @param families accepted unit families, the base family first; none accepts any
     */
    public Measured read(String rawValue, Double value, String rawUnit, List<String> families) {
        Optional<Quantity> quantity = quantities.read(rawValue);
        String word =
                StringUtils.isBlank(rawUnit) ? quantity.map(Quantity::sign).orElse("") : rawUnit.strip();
        boolean missingYuan = word.isEmpty() && families.contains(MONEY) && isInTenThousands(rawValue);
        List<UnitDef> known = catalog.units(missingYuan ? "元" : word);
        if (known.isEmpty()) {
            return Measured.refuse(
                    Measured.Refusal.UNIT_UNKNOWN,
                    word.isEmpty() ? "no unit is printed" : word + " is no word of units.csv");
        }
        Optional<UnitDef> unit = accepted(known, families);
        if (unit.isEmpty()) {
            return Measured.refuse(
                    Measured.Refusal.UNIT_MISMATCH,
                    word + " counts "
                            + String.join(
                                    ", ", known.stream().map(UnitDef::family).toList()) + ", not "
                            + String.join(", ", families));
        }
        String sign = quantity.map(Quantity::sign).orElse("");
        if (!sign.isEmpty() && catalog.units(sign).stream().noneMatch(one -> isAlike(one, unit.get()))) {
            return Measured.refuse(Measured.Refusal.UNIT_MISMATCH, rawValue + " is no number of " + word);
        }
        if (quantity.isPresent()) {
            return measure(quantity.get(), unit.get(), missingYuan);
        }
        return value == null || !Double.isFinite(value)
                ? Measured.refuse(Measured.Refusal.VALUE_UNREADABLE, rawValue)
                : new Measured(
                        Bounds.exactly(value * unit.get().factor().doubleValue()),
                        ObsQualifier.EXACT,
                        unit.get().family(),
                        true,
                        null,
                        null);
    }

    private Measured measure(Quantity quantity, UnitDef unit, boolean inferred) {
        UnitKind kind = catalog.family(unit.family()).orElseThrow().kind();
        Interval open = quantity.interval(kind);
        Bounds bounds = new Bounds(
                inBaseUnits(quantity.statedValue(), unit),
                inBaseUnits(open.lower(), unit),
                inBaseUnits(open.upper(), unit));
        return new Measured(bounds, quantity.qualifier(), unit.family(), open.doubtful() || inferred, null, null);
    }

    /** The family that stands first among those the indicator accepts. */
    private static Optional<UnitDef> accepted(List<UnitDef> known, List<String> families) {
        if (families.isEmpty()) {
            return known.stream().findFirst();
        }
        return families.stream()
                .flatMap(family -> known.stream().filter(unit -> unit.family().equals(family)))
                .findFirst();
    }

    private static boolean isAlike(UnitDef one, UnitDef other) {
        return one.family().equals(other.family()) && one.factor().compareTo(other.factor()) == 0;
    }

    private static boolean isInTenThousands(String rawValue) {
        return StringUtils.containsAny(rawValue, '万', '亿', '萬', '億');
    }

    /** Exact until here: the published DOUBLE is the one nearest to the decimal. */
    private static Double inBaseUnits(BigDecimal number, UnitDef unit) {
        return number == null ? null : number.multiply(unit.factor()).doubleValue();
    }
}
