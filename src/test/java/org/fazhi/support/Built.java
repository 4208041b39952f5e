package org.fazhi.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the build makes, by the version that stands in pom.xml. */
public final class Built {
    public static final String VERSION = version();
    public static final Path THIN = Path.of("target/fazhi-" + VERSION + ".jar");
    public static final Path SUBMIT = Path.of("target/fazhi-" + VERSION + "-submit.jar");

    private static String version() {
        try {
            Matcher own = Pattern.compile("<artifactId>fazhi</artifactId>\\s*<version>([^<]+)</version>")
                    .matcher(Files.readString(Path.of("pom.xml")));
            if (!own.find()) {
                throw new IllegalStateException("pom.xml names no version");
            }
            return own.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Built() {}
}
