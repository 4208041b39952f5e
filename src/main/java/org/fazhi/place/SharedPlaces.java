package org.fazhi.place;

import java.io.Serializable;
import org.fazhi.catalog.Catalog;

/** The catalogue on its way to the tasks, with its places, whose look-ups are built where it arrives: once a JVM, not once a task. */
public final class SharedPlaces implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Catalog catalog;
    private transient Places places;

    public SharedPlaces(Catalog catalog) {
        this.catalog = catalog;
    }

    public Catalog catalog() {
        return catalog;
    }

    public synchronized Places places() {
        if (places == null) {
            places = Places.of(catalog.places());
        }
        return places;
    }
}
