package org.fazhi.harmonize;

import java.io.Serializable;

/** A statement that became no observation and agrees with none. */
record Refused(Statement statement, Reason reason, String detail) implements Serializable {}
