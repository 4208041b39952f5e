package org.fazhi.harmonize;

import java.io.Serializable;

/** A LINEAGE row without its observation's key. */
record Link(String metricId, Role role) implements Serializable {}
