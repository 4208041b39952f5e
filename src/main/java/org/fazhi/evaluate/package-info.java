/**
 * Labels and figures in; how well the figures were read out: precision, recall, misses and false hits with their
 * sentences, and what the catalogue has no code for. Pure: knows no Spark.
 */
package org.fazhi.evaluate;
