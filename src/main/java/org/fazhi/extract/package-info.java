/**
 * REPORT and REPORT_TEXT in; METRIC out: the grammar at Spark's door.
 */
package org.fazhi.extract;
