package org.fazhi.evaluate;

import java.util.List;

/** Labels or figures to score cannot be read: every fault found, each as {@code file:line: what}. Exit code 3. */
public final class GoldException extends RuntimeException {
    private static final int MOST = 20;

    public GoldException(List<String> faults) {
        super((faults.size() == 1 ? "1 fault" : faults.size() + " faults") + " in what is to be scored:\n"
                + String.join("\n", faults.subList(0, Math.min(MOST, faults.size())))
                + (faults.size() > MOST ? "\nand " + (faults.size() - MOST) + " more" : ""));
    }
}
