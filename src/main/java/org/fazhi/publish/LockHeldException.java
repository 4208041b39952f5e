package org.fazhi.publish;

/** Another run is at work on the warehouse. */
public final class LockHeldException extends RuntimeException {
    public LockHeldException(String holder) {
        super("the warehouse is in use by " + holder + "; wait for it to end, or choose another --out");
    }
}
