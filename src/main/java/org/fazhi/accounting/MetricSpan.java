package org.fazhi.accounting;

/** Where METRIC says a figure stands, and what became of it: {@code CODED}, {@code UNCODED} or {@code OTHER}. */
record MetricSpan(int start, int end, String fate) {}
