package org.fazhi.load;

import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.fazhi.catalog.Catalog;

/** One delivered line, all text, as a metric, or as a rejected one with its reason. Made once a partition. */
final class DeliveredReader {
    /** In this order: words of a period want the indicator, a name of a place the period, a remark what the figure is. */
    private final List<Consumer<Draft>> parts;

    DeliveredReader(Catalog catalog) {
        this.parts = List.of(
                new DeliveredIndicator(catalog)::read,
                new DeliveredNumber(catalog)::read,
                new DeliveredPeriod(catalog)::read,
                new DeliveredArea(catalog)::read,
                new DeliveredRemarks(catalog)::read);
    }

    Row read(Row line) {
        Draft draft = new Draft(line);
        DeliveredSource.copy(draft);
        if (!draft.isRejected()) {
            parts.forEach(part -> part.accept(draft));
        }
        DeliveredSource.identify(draft);
        return draft.row();
    }
}
