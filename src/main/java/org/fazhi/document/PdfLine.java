package org.fazhi.document;

/**
 * A line of a page.
 *
 * @param page from 1
 * @param left and right: edges of its characters in points
 * @param size width of its widest character in points, the indent of a paragraph being two of them
 * @param text without surrounding blanks, never empty
 */
record PdfLine(int page, float left, float right, float size, String text) {}
