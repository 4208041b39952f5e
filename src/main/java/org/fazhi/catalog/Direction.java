package org.fazhi.catalog;

/** What is better once a figure is free of size. */
public enum Direction {
    UP,
    DOWN,
    NONE
}
