package org.fazhi.schema;

/** The input cannot be read: what, where and what to do, in one message for a person. Exit code 3. */
public final class InputException extends RuntimeException {
    public InputException(String message) {
        super(message);
    }

    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
