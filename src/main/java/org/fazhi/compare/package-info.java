/**
 * OBSERVATION in; COMPARISON out: places set side by side, with the reason wherever they may not be.
 */
package org.fazhi.compare;
