/**
 * Published tables in; what people see out: terminal tables, explanations. Computes no statistic.
 */
package org.fazhi.view;
