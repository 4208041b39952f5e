package org.fazhi.cli;

import java.util.Optional;
import org.fazhi.catalog.Catalog;
import picocli.CommandLine.Option;

/** Which configuration is in force. */
final class ConfOption {
    @Option(names = "--conf", paramLabel = "DIR", description = "Overlays the packed configuration. Default: conf")
    private String said;

    Optional<String> folder() {
        return Folders.conf(said);
    }

    Catalog catalog() {
        return Folders.catalog(folder());
    }
}
