package org.fazhi.harmonize;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.UnitDef;
import org.fazhi.catalog.UnitKind;
import org.fazhi.quantity.Interval;
import org.fazhi.quantity.ObsQualifier;
import org.fazhi.quantity.Quantities;
import org.fazhi.quantity.Quantity;

/** RAW_VALUE and RAW_UNIT in base units of a family the indicator accepts. */
record UnitReader(Catalog catalog, Quantities quantities) implements Serializable {
    private static final String MONEY = "CNY";

    /** @param status U where the unit was inferred or the wording is odd */
    record Measured(Bounds bounds, String qualifier, String unit, Status status) {}

    static UnitReader of(Catalog catalog) {
        return new UnitReader(catalog, Quantities.of(catalog.hedges()));
    }

    /** @param value the number in full as extracted, used where the printed one cannot be read again */
    Read<Measured> read(String rawValue, Double value, String rawUnit, IndicatorDef indicator) {
        Optional<Quantity> quantity = quantities.read(rawValue);
        String word =
                StringUtils.isBlank(rawUnit) ? quantity.map(Quantity::sign).orElse("") : rawUnit.strip();
        boolean missingYuan = word.isEmpty() && indicator.units().contains(MONEY) && isInTenThousands(rawValue);
        List<UnitDef> known = catalog.units(missingYuan ? "元" : word);
        if (known.isEmpty()) {
            return Read.refuse(Reason.UNIT_UNKNOWN, word.isEmpty() ? "no unit is printed" : word);
        }
        Optional<UnitDef> unit = accepted(known, indicator);
        if (unit.isEmpty()) {
            return Read.refuse(
                    Reason.UNIT_MISMATCH,
                    word + " counts "
                            + String.join(
                                    ", ", known.stream().map(UnitDef::family).toList()) + ", not "
                            + String.join(", ", indicator.units()));
        }
        Status inferred = missingYuan ? Status.U : Status.A;
        if (quantity.isPresent()) {
            return Read.of(measure(quantity.get(), unit.get(), inferred));
        }
        return value == null || !Double.isFinite(value)
                ? Read.refuse(Reason.VALUE_UNREADABLE, rawValue)
                : Read.of(new Measured(
                        Bounds.exactly(value * unit.get().factor().doubleValue()),
                        ObsQualifier.EXACT.name(),
                        unit.get().family(),
                        Status.U));
    }

    private Measured measure(Quantity quantity, UnitDef unit, Status inferred) {
        UnitKind kind = catalog.family(unit.family()).orElseThrow().kind();
        Interval open = quantity.interval(kind);
        Bounds bounds = new Bounds(
                inBaseUnits(quantity.statedValue(), unit),
                inBaseUnits(open.lower(), unit),
                inBaseUnits(open.upper(), unit));
        return new Measured(bounds, quantity.qualifier().name(), unit.family(), open.doubtful() ? Status.U : inferred);
    }

    /** The family that stands first among those the indicator accepts. */
    private static Optional<UnitDef> accepted(List<UnitDef> known, IndicatorDef indicator) {
        return indicator.units().stream()
                .flatMap(family -> known.stream().filter(unit -> unit.family().equals(family)))
                .findFirst();
    }

    private static boolean isInTenThousands(String rawValue) {
        return StringUtils.containsAny(rawValue, '万', '亿', '萬', '億');
    }

    /** Exact until here: the published DOUBLE is the one nearest to the decimal. */
    private static Double inBaseUnits(BigDecimal number, UnitDef unit) {
        return number == null ? null : number.multiply(unit.factor()).doubleValue();
    }
}
