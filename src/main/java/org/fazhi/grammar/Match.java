package org.fazhi.grammar;

/**
 * A frame that fits a figure.
 *
 * @param rightUsed char after the last word used behind the figure; -1 where none was
 * @param carried its topic was said before the figure's own words
 */
record Match(Frame frame, double score, int wordStart, int wordEnd, int rightUsed, boolean carried) {}
