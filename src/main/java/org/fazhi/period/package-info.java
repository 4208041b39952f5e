/**
 * SDMX notation and dates in; {@link org.fazhi.period.TimePeriod} and what may be done with it out. How a text words a period
 * is read in {@code grammar}, in a heading in {@code heading}. Pure: knows no Spark.
 */
package org.fazhi.period;
