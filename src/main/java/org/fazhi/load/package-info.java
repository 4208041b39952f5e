/**
 * Metrics delivered by others in; METRIC and REJECTED out.
 */
package org.fazhi.load;
