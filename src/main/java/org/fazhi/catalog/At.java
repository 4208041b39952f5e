package org.fazhi.catalog;

/**
 * Where an entry stands.
 *
 * @param file as a person would open it
 * @param line from 1; 0 for the file as a whole
 */
record At(String file, int line) {
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
