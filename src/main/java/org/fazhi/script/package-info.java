/**
 * Text in; its script (Hans, Hant), its simplification of the same length, and its garbled stretches, read anew as far as that is proven, out. Pure: knows no
 * Spark, no place, no indicator.
 */
package org.fazhi.script;
