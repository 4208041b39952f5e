package org.fazhi.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CatalogTest {
    @Test
    void thePackedConfigurationLoads() {
        Catalog catalog = Catalog.packed();
        assertEquals(3, catalog.settings().periods().cutoffToleranceDays());
    }
}
