package org.fazhi.harmonize;

import java.io.Serializable;
import org.fazhi.catalog.Catalog;
import org.fazhi.quantity.Measures;

/** What every executor needs to read metrics, built once and broadcast. */
record Reference(Catalog catalog, AreaReader areas, Measures units) implements Serializable {
    static Reference of(Catalog catalog) {
        return new Reference(catalog, AreaReader.of(catalog), Measures.of(catalog));
    }
}
