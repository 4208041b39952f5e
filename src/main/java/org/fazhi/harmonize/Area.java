package org.fazhi.harmonize;

import java.io.Serializable;

/** REF_AREA, AREA_NAME and AREA_LEVEL of a place at a period's end. */
record Area(String code, String name, String level) implements Serializable {}
