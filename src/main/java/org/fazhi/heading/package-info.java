/**
 * The text of a report in; what it says of itself out: title, issuer, place, period, dates, each with its evidence. Pure:
 * knows no Spark.
 */
package org.fazhi.heading;
