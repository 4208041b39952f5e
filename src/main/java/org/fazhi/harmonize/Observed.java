package org.fazhi.harmonize;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.period.Timed;
import org.fazhi.quantity.Bounds;

/**
 * An observation of one place.
 *
 * @param statements metrics that state the value; for a derived one the fewest any part has
 * @param share for an annual estimate the share of the year's days seen; else null
 * @param leading the statement to read first
 * @param lineage all metrics it rests on, at least one
 */
record Observed(
        IndicatorDef indicator,
        String scope,
        Over over,
        Area area,
        TimePeriod period,
        LocalDate cutOff,
        Accumulation accumulation,
        Bounds bounds,
        String qualifier,
        String unit,
        Status status,
        Derivation derivation,
        int statements,
        Double share,
        Statement leading,
        List<Link> lineage)
        implements Counted, Serializable {
    Observed {
        lineage = List.copyOf(lineage);
    }

    CellKey key() {
        return new CellKey(indicator.code(), scope, over.indicator(), period.freq(), period.code());
    }

    Timed timed() {
        return new Timed(indicator.measureType(), accumulation, period, cutOff);
    }

    Observed with(
            Bounds newBounds,
            String newQualifier,
            String newUnit,
            Status newStatus,
            int newStatements,
            List<Link> newLineage) {
        return new Observed(
                indicator,
                scope,
                over,
                area,
                period,
                cutOff,
                accumulation,
                newBounds,
                newQualifier,
                newUnit,
                newStatus,
                derivation,
                newStatements,
                share,
                leading,
                newLineage);
    }

    /** Whether other figures may be derived from it. */
    boolean isSound() {
        return status != Status.V && bounds.value() != null;
    }

    /** The same cell's parts, said to play a role in another one. */
    List<Link> as(Role role) {
        List<Link> links = new ArrayList<>();
        for (Link link : lineage) {
            if (link.role() == Role.VALUE || link.role() == Role.AGREES) {
                links.add(new Link(link.metricId(), role));
            }
        }
        return links;
    }
}
