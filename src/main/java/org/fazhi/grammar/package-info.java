/**
 * Report text in; figures with indicator, kind, period, place and relations out. Sections, sentences, clauses, frames; knows no
 * indicator by name. Its words are {@code indicators.yaml}, {@code grammar.yaml} (plans, targets, pilots) and {@code periods.yaml} in
 * {@code conf/}; how years, months and spans are spelled is in the classes {@code Period…}. Pure: knows no Spark.
 */
package org.fazhi.grammar;
