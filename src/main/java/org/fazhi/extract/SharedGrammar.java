package org.fazhi.extract;

import java.io.Serializable;
import org.fazhi.catalog.Catalog;
import org.fazhi.grammar.ReportGrammar;

/** Where the tasks of a JVM keep the grammar: built from the catalogue once, not once a task. Travels empty. */
final class SharedGrammar implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient ReportGrammar grammar;

    synchronized ReportGrammar of(Catalog catalog) {
        if (grammar == null) {
            grammar = new ReportGrammar(catalog);
        }
        return grammar;
    }
}
