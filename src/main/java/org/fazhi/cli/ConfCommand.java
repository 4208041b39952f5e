package org.fazhi.cli;

import java.util.concurrent.Callable;
import org.fazhi.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The configuration in force. */
@Command(
        name = "conf",
        mixinStandardHelpOptions = true,
        description = "Checks the configuration; with --effective prints every entry and the file it came from.")
final class ConfCommand implements Callable<Integer> {
    @Option(names = "--effective", description = "Print every entry in force with its file and line.")
    private boolean effective;

    @Mixin
    private ConfOption conf;

    @Override
    public Integer call() {
        Catalog catalog = conf.catalog();
        if (effective) {
            for (Catalog.Entry entry : catalog.effective()) {
                System.out.println(entry.file() + "  " + entry.key() + " = " + entry.value() + "  # " + entry.source());
            }
        } else {
            System.out.println("The configuration is sound: "
                    + catalog.indicators().size() + " indicators, "
                    + catalog.places().size() + " places, " + catalog.units().size() + " measure words.");
        }
        return ExitCode.OK.code;
    }
}
