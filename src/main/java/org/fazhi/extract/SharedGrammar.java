package org.fazhi.extract;

import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
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

    ReportGrammar grammar() {
        build();
        return grammar;
    }

    Confidences confidences() {
        return catalog.confidences();
    }

    Places places() {
        build();
        return places;
    }

    /** Both at once: every task of the JVM waits for them. */
    private synchronized void build() {
        if (grammar == null) {
            CompletableFuture<Places> made = CompletableFuture.supplyAsync(() -> Places.of(catalog.places()));
            ReportGrammar built = new ReportGrammar(catalog);
            places = made.join();
            grammar = built;
        }
    }
}
