/**
 * Every figure of a report is counted by a scanner that shares no code with the grammar; the counts of the written tables must add up to its count.
 */
package org.fazhi.accounting;
