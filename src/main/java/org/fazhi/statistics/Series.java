package org.fazhi.statistics;

/**
 * Values in order of time: one season of a series of several, or the whole of a yearly one.
 *
 * @param x years, ascending and distinct
 * @param y the value of each
 */
public record Series(double[] x, double[] y) {}
