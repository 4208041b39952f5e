package org.fazhi.cli;

/** What a run's end means to the shell. */
enum ExitCode {
    OK(0),
    /** Accounting, contract or publish check failed. */
    CHECK(1),
    /** Wrong arguments or configuration. */
    USAGE(2),
    /** Input that cannot be read. */
    INPUT(3),
    /** Another run holds the warehouse. */
    LOCK(4),
    /** Disk full, no permission, a broken file system. */
    IO(5),
    BUG(70),
    INTERRUPTED(130);

    final int code;

    ExitCode(int code) {
        this.code = code;
    }
}
