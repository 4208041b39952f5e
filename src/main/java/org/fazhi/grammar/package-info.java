/**
 * Report text in; figures with indicator, kind, period, place and relations out. Sections, sentences, clauses, frames; knows no
 * indicator by name. Its words are {@code indicators.yaml}, {@code grammar.yaml} (plans, targets, pilots) and {@code periods.yaml} in
 * {@code conf/}; how years, months and spans are spelled is in the classes {@code Period…}; places
 * in a sentence are found by {@code Surroundings} (endings: {@code place_endings}), whose a figure is by {@code ClausePlaces} and
 * {@code LonePlaces}. Pure: knows no Spark.
 */
package org.fazhi.grammar;
