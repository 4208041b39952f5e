package org.fazhi.harmonize;

import java.io.Serializable;
import org.fazhi.catalog.Catalog;

/** What every executor needs to read metrics, built once and broadcast. */
record Reference(Catalog catalog, AreaReader areas, UnitReader units) implements Serializable {
    static Reference of(Catalog catalog) {
        return new Reference(catalog, AreaReader.of(catalog), UnitReader.of(catalog));
    }
}
