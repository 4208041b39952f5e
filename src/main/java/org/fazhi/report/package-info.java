/**
 * Files in; REPORT and REPORT_TEXT out: encoding, script, title, issuer, place, period, dates, each with its evidence.
 */
package org.fazhi.report;
