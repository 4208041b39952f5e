/**
 * A name and its context in; GB/T 2260 codes valid at a date out, ranked, never guessed. Pure: knows no Spark.
 */
package org.fazhi.place;
