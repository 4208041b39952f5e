package org.fazhi.harmonize;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.catalog.MeasureType;
import org.fazhi.period.Accumulation;
import org.fazhi.period.TimePeriod;
import org.fazhi.period.Timed;
import org.fazhi.quantity.Bounds;
import org.fazhi.schema.Col;

/**
 * A metric whose place, period and unit are understood.
 *
 * @param reportPeriod TIME_PERIOD of the report, null for a delivered figure
 * @param position where in its document it stands
 * @param wording the thing counted, normalised
 * @param total said to be the whole of what it counts (共, 全年)
 * @param over for a rate, what it is over as far as known
 * @param precedence place of its document among documents of one place: the smaller leads
 * @param published null where unknown
 * @param metric the METRIC row
 */
record Statement(
        String metricId,
        String docId,
        String reportPeriod,
        Position position,
        IndicatorDef indicator,
        String scope,
        String wording,
        boolean total,
        String partOf,
        String rateOf,
        Area area,
        TimePeriod period,
        LocalDate cutOff,
        Accumulation accumulation,
        Bounds bounds,
        String qualifier,
        String unit,
        Status status,
        Over over,
        int precedence,
        LocalDate published,
        Row metric)
        implements Counted, Serializable {

    Statement over(Over found) {
        return with(found, bounds, unit);
    }

    /** With the value and unit that a correction put in the printed one's place. */
    Statement corrected(Counted by) {
        return with(over, by.bounds(), by.unit());
    }

    private Statement with(Over newOver, Bounds newBounds, String newUnit) {
        return new Statement(
                metricId,
                docId,
                reportPeriod,
                position,
                indicator,
                scope,
                wording,
                total,
                partOf,
                rateOf,
                area,
                period,
                cutOff,
                accumulation,
                newBounds,
                qualifier,
                newUnit,
                status,
                newOver,
                precedence,
                published,
                metric);
    }

    /** The same for copies of one text: the sentence and where it stands; else the metric itself. */
    String telling() {
        Integer start = metric == null ? null : metric.getAs(Col.CHAR_START);
        return start == null ? metricId : start + " " + metric.getAs(Col.QUOTE);
    }

    boolean isRate() {
        return indicator.measureType() == MeasureType.RATIO;
    }

    Timed timed() {
        return new Timed(indicator.measureType(), accumulation, period, cutOff);
    }

    /** A total since an origin: none of the period it is told in. */
    private boolean isSince() {
        return accumulation == Accumulation.SINCE;
    }

    CellKey key() {
        return new CellKey(indicator.code(), scope, over.indicator(), period.freq(), period.code());
    }

    /** Same document, scope, period and accumulation, and at most so many sentences apart. */
    boolean standsBeside(Statement other, int sentences) {
        return docId.equals(other.docId)
                && scope.equals(other.scope)
                && period.equals(other.period)
                && isSince() == other.isSince()
                && position.isNear(other.position, sentences);
    }
}
