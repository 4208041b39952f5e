/**
 * Textbook statistics of small samples: primitive arrays in, numbers out, one definition a class with its source. Pure: knows no Spark, no column, no indicator. NaN and infinity never leave it; what is undefined is an empty Optional.
 */
package org.fazhi.statistics;
