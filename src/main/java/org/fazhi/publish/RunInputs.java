package org.fazhi.publish;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that decides what a run publishes: equal inputs give equal tables.
 *
 * @param files input files, with hashes
 * @param catalogueHash SHA-256 of the effective catalogue
 * @param code version and hash of the code
 * @param spark Spark version
 * @param settings what the run was asked, secrets left out
 */
public record RunInputs(
        List<InputFile> files, String catalogueHash, String code, String spark, Map<String, String> settings) {
    public RunInputs {
        files = files.stream().sorted().toList();
        settings = Secrets.removed(settings);
    }

    /** SHA-256 over everything; order of files and settings does not matter. */
    public String fingerprint() {
        StringBuilder all = new StringBuilder();
        files.forEach(file ->
                all.append(file.path()).append('\t').append(file.sha256()).append('\n'));
        all.append(catalogueHash).append('\n').append(code).append('\n').append(spark);
        new TreeMap<>(settings)
                .forEach(
                        (key, value) -> all.append('\n').append(key).append('=').append(value));
        return Sha256.of(all.toString());
    }
}
