/**
 * Files, with their sidecars, in; REPORT and REPORT_TEXT out: encoding, script, title, issuer, place, period, dates, each with its evidence. Every
 * file gives a row, whatever is wrong with it.
 */
package org.fazhi.report;
