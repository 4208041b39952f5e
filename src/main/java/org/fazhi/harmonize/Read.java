package org.fazhi.harmonize;

/**
 * What was read, or why not.
 *
 * @param value null when refused
 * @param reason null when read
 */
record Read<T>(T value, Reason reason, String detail) {
    static <T> Read<T> of(T value) {
        return new Read<>(value, null, null);
    }

    static <T> Read<T> refuse(Reason reason, String detail) {
        return new Read<>(null, reason, detail);
    }

    boolean isRead() {
        return reason == null;
    }
}
