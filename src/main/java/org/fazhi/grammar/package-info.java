/**
 * Report text in; figures with indicator, period, place and relations out. Sections, sentences, clauses, frames; knows no indicator by name. Pure: knows no Spark.
 */
package org.fazhi.grammar;
