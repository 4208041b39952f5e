/**
 * Chinese numbers, hedges and measure words in; exact values, intervals and qualifiers out. Pure: knows no Spark, no indicator.
 */
package org.fazhi.quantity;
