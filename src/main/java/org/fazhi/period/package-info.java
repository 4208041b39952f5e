/**
 * Period wordings and SDMX notation in; {@link org.fazhi.period.TimePeriod} and what may be done with it out. Pure: knows no Spark.
 */
package org.fazhi.period;
