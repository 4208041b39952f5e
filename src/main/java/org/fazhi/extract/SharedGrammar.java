package org.fazhi.extract;

import java.io.Serializable;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.Confidences;
import org.fazhi.grammar.ReportGrammar;
import org.fazhi.place.Places;

/** The catalogue on its way to the tasks; the grammar and the places are built from it once a JVM, not once a task. */
final class SharedGrammar implements Serializable {
    private final Catalog catalog;
    private transient ReportGrammar grammar;
    private transient Places places;

    SharedGrammar(Catalog catalog) {
        this.catalog = catalog;
    }

    synchronized ReportGrammar grammar() {
        if (grammar == null) {
            grammar = new ReportGrammar(catalog);
        }
        return grammar;
    }

    Confidences confidences() {
        return catalog.confidences();
    }

    synchronized Places places() {
        if (places == null) {
            places = Places.of(catalog.places());
        }
        return places;
    }
}
