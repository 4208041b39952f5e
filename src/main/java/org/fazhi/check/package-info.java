/**
 * REPORT, METRIC, OBSERVATION in; ISSUE out: one named rule a class.
 */
package org.fazhi.check;
