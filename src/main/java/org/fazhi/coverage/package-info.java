/**
 * REPORT and OBSERVATION in; COVERAGE and PUNCTUALITY out: what places report, and when.
 */
package org.fazhi.coverage;
