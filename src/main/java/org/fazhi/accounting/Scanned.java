package org.fazhi.accounting;

/**
 * A figure as the scanner sees it.
 *
 * @param start first code point of the numeral
 * @param end code point after the measure word
 * @param text as published
 */
record Scanned(int start, int end, String text) {}
