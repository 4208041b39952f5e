/**
 * Text in; its script (Hans, Hant), its simplification of the same length, and its garbled stretches out. Pure: knows no
 * Spark, no place, no indicator.
 */
package org.fazhi.script;
