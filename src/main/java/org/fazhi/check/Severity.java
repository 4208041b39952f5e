package org.fazhi.check;

/** How bad a failed check is; none fails a run by itself. */
enum Severity {
    /** Cannot be. */
    ERROR,
    /** Should not be: a slip in the report, or in reading it. */
    WARNING,
    /** Worth knowing. */
    INFO
}
