package org.fazhi.catalog;

import java.util.List;

/** The configuration is wrong: every fault found, each as {@code file:line: what}. */
public final class ConfException extends RuntimeException {
    private final transient List<String> faults;

    public ConfException(List<String> faults) {
        super(faults.size() + (faults.size() == 1 ? " fault" : " faults") + " in the configuration:\n"
                + String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
