package org.fazhi;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.publish.InputFile;
import org.fazhi.publish.RunInputs;
import org.fazhi.schema.InputException;

/** What decides the content of a run, gathered before anything is read: files, catalogue, code, options. */
final class Inputs {
    static RunInputs of(SparkSession spark, Catalog catalog, RunOptions options) {
        List<InputFile> files = new ArrayList<>();
        options.reports()
                .ifPresent(reports -> files.addAll(InputFile.belowAsFarAsReadable(existing("--reports", reports))));
        options.metrics().ifPresent(metrics -> files.addAll(InputFile.below(existing("--metrics", metrics))));
        options.denominators().ifPresent(file -> files.addAll(InputFile.below(existing("--denominators", file))));
        Map<String, String> settings = new TreeMap<>();
        settings.put(
                "denominators",
                options.denominators()
                        .map(file -> Path.of(file).getFileName().toString())
                        .orElse("none"));
        settings.put("as_of", options.asOf().map(Object::toString).orElse("newest"));
        return new RunInputs(
                files, catalog.hash(), "fazhi " + Version.number() + " " + codeHash(), spark.version(), settings);
    }

    private static Path existing(String option, String input) {
        Path path = Path.of(input);
        if (!Files.exists(path)) {
            throw new InputException(
                    option + " " + input + ": no such file or folder. Name an existing one, or 'none'.");
        }
        return path;
    }

    /** Of the jar, or of the classes a test runs from. */
    private static String codeHash() {
        try {
            Path code = Path.of(Inputs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return InputFile.fingerprint(InputFile.below(code));
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("where is the code?", odd);
        }
    }

    private Inputs() {}
}
