/**
 * A name and its context in; GB/T 2260 codes valid at a date out, ranked, never guessed. {@link org.fazhi.place.RefArea}
 * is REF_AREA as a text supports it, {@link org.fazhi.place.Places} the look-up, {@link org.fazhi.place.SharedPlaces} how it comes
 * to the tasks, to which {@code report} and {@code extract} send it. Pure: knows no Spark.
 */
package org.fazhi.place;
