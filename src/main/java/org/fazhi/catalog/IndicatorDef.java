package org.fazhi.catalog;

import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * One indicator of {@code conf/indicators.yaml}.
 *
 * @param code SDMX identifier
 * @param theme theme code, the part of the code before the first underscore
 * @param units accepted unit families, the base family first
 * @param aliases other names that delivered metrics may use
 * @param frames how reports say it: what the grammar matches
 * @param scopes scopes its figures may carry, the one shown first in front; empty: ALL only
 * @param numerator for a ratio of counts, the code over the denominator; null otherwise
 * @param denominators codes it may be over
 * @param partOf code of the whole it is a part of, null where none
 * @param note cautions, null where none
 * @param perHead whether it counts what happens to people one by one: over a population it is ranked and has Poisson bounds
 */
public record IndicatorDef(
        String code,
        String theme,
        String nameZh,
        String nameEn,
        MeasureType measureType,
        List<String> units,
        Direction direction,
        List<String> aliases,
        List<FrameDef> frames,
        List<String> scopes,
        @Default String numerator,
        List<String> denominators,
        @Default String partOf,
        @Default String note,
        @Default("false") boolean perHead)
        implements Serializable {
    /** Unit family of shares. */
    public static final String PER_CENT = "PT";

    public IndicatorDef {
        units = List.copyOf(units);
        aliases = List.copyOf(aliases);
        frames = List.copyOf(frames);
        scopes = List.copyOf(scopes);
        denominators = List.copyOf(denominators);
    }

    /** Whether it is counted in per cent: its changes are told in percentage points. */
    public boolean isPerCent() {
        return baseUnit().equals(PER_CENT);
    }

    /** Whether it is a ratio whose numerator is a part of its denominator: a share, in per cent. */
    public boolean isShare() {
        return numerator != null && isPerCent();
    }

    /** Of values counted in several families the one most are in; between equals the one named first in {@code units}. */
    public String commonestFamily(List<String> families) {
        Comparator<String> byCount = Comparator.comparingInt(family -> Collections.frequency(families, family));
        return families.stream()
                .distinct()
                .max(byCount.thenComparing(family -> -precedence(family)))
                .orElse(null);
    }

    private int precedence(String family) {
        return units.contains(family) ? units.indexOf(family) : units.size();
    }

    /** Family of OBS_VALUE where several are accepted. */
    public String baseUnit() {
        return units.get(0);
    }
}
