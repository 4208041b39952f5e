package org.fazhi.extract;

import java.io.Serializable;
import org.apache.spark.broadcast.Broadcast;
import org.fazhi.catalog.Confidences;
import org.fazhi.grammar.ReportGrammar;
import org.fazhi.place.Places;
import org.fazhi.place.SharedPlaces;

/** The grammar on its way to the tasks, where it is built from the catalogue once a JVM, not once a task. */
final class SharedGrammar implements Serializable {
    private final Broadcast<SharedPlaces> known;
    private transient ReportGrammar grammar;

    SharedGrammar(Broadcast<SharedPlaces> known) {
        this.known = known;
    }

    synchronized ReportGrammar grammar() {
        if (grammar == null) {
            grammar = new ReportGrammar(known.value().catalog());
        }
        return grammar;
    }

    Confidences confidences() {
        return known.value().catalog().confidences();
    }

    Places places() {
        return known.value().places();
    }
}
