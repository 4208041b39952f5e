/**
 * METRIC in; OBSERVATION, LINEAGE and REJECTED out: units, periods, places and statements reconciled.
 */
package org.fazhi.harmonize;
