package org.fazhi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fazhi.catalog.Catalog;

/**
 * Where things are when nobody says: below the project ({@code -Dfazhi.home}, set by the launcher), else below the
 * working folder. What somebody says is relative to the working folder, as in any shell command.
 */
final class Folders {
    /** Absolute, or as given when it names another file system ({@code hdfs://…}). */
    static String said(String path) {
        return namesFileSystem(path)
                ? path
                : Path.of(path).toAbsolutePath().normalize().toString();
    }

    static String byDefault(String path) {
        return Path.of(System.getProperty("fazhi.home", ""))
                .toAbsolutePath()
                .normalize()
                .resolve(path)
                .toString();
    }

    /** {@code none} leaves an input out. */
    static Optional<String> input(String said, String otherwise) {
        if ("none".equals(said)) {
            return Optional.empty();
        }
        return Optional.of(said == null ? byDefault(otherwise) : said(said));
    }

    /** An input there is none of unless somebody names it. */
    static Optional<String> optional(String said) {
        return Optional.ofNullable(said).filter(path -> !"none".equals(path)).map(Folders::said);
    }

    /** The project's {@code conf/} where there is one, else the packed one alone. */
    static Optional<String> conf(String said) {
        if (said != null) {
            return Optional.of(said(said));
        }
        String folder = byDefault("conf");
        return Files.isDirectory(Path.of(folder)) ? Optional.of(folder) : Optional.empty();
    }

    static Catalog catalog(Optional<String> conf) {
        return conf.map(folder -> Catalog.load(List.of(Path.of(folder)))).orElseGet(Catalog::packed);
    }

    private static boolean namesFileSystem(String path) {
        return path.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
    }

    /** A run is published by renames and forced to disk, which is asked of a local or mounted folder alone. */
    static String warehouse(String said) {
        if (said != null && namesFileSystem(said)) {
            throw new WrongArgumentException("--out " + said
                    + " is no folder on a disk; publishing needs one, local or mounted: write a plain path");
        }
        return said == null ? byDefault("warehouse") : said(said);
    }

    private Folders() {}
}
