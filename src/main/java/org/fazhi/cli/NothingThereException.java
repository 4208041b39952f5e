package org.fazhi.cli;

/** What was asked for is not there to be read. */
final class NothingThereException extends RuntimeException {
    NothingThereException(String message) {
        super(message);
    }
}
