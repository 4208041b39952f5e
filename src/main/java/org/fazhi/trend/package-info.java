/**
 * OBSERVATION in; TREND and TREND_SUMMARY out: the same place over time.
 */
package org.fazhi.trend;
