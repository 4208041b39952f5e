package org.fazhi.schema;

import java.util.List;

/** A frame that is not the table it claims to be. */
public final class ContractException extends RuntimeException {
    public ContractException(String table, List<String> faults) {
        super("table " + table + " breaks its contract: " + String.join("; ", faults));
    }
}
