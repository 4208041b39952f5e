package org.fazhi.cli;

import org.apache.spark.sql.SparkSession;

/** Starts the session when a command needs one; reading commands never do. */
@FunctionalInterface
public interface Sessions {
    SparkSession open();
}
