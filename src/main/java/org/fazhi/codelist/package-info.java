/**
 * The catalogue in; the code lists INDICATOR and AREA out, so that published tables can be read without {@code conf/}.
 */
package org.fazhi.codelist;
