package org.fazhi.publish;

import java.util.List;

/** A run that may not be published, with every reason. */
public final class PublishException extends RuntimeException {
    private final List<String> faults;

    public PublishException(String what, List<String> faults) {
        super(what + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
