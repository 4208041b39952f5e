package org.fazhi.quantity;

import java.io.Serializable;

/**
 * A number found in running text; offsets are chars of that text.
 *
 * @param start first char, leading hedge included
 * @param numberStart first char of the number itself
 * @param end char after the number, its inner hedge and its % sign; a measure word follows here
 */
public record Found(int start, int numberStart, int end, Quantity quantity) implements Serializable {}
