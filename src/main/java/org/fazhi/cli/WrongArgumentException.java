package org.fazhi.cli;

/** An argument no command can do anything with; says what to write instead. */
final class WrongArgumentException extends RuntimeException {
    WrongArgumentException(String message) {
        super(message);
    }
}
