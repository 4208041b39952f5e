package org.fazhi.publish;

import java.nio.file.Path;

/**
 * A published run.
 *
 * @param runId name of its folder
 * @param path folder that holds its tables and manifest.json
 * @param fingerprint SHA-256 of all that decided its content
 */
public record Snapshot(String runId, Path path, String fingerprint) {}
