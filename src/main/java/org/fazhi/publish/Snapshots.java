package org.fazhi.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fazhi.schema.InputException;
import org.fazhi.schema.TableDef;

/** Published runs of a warehouse. */
public final class Snapshots {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A name no earlier run has: the second it starts and what it is made of. */
    public static String newRunId(Instant start, RunInputs inputs) {
        return SECOND.format(start) + "-" + inputs.fingerprint().substring(0, 8);
    }

    /**
     * The run the pointer names; empty for a new warehouse.
     *
     * @throws InputException when the pointer is damaged or names a run that is not there
     */
    public static Optional<Snapshot> current(Path warehouse) {
        return Pointer.read(warehouse.toAbsolutePath().normalize());
    }

    /** The run a new one follows; empty for the first, and where the one before is damaged and cannot be compared with. */
    public static Optional<Snapshot> before(Path warehouse) {
        try {
            return current(warehouse).filter(snapshot -> Intact.is(snapshot.path()));
        } catch (InputException damaged) {
            return Optional.empty();
        }
    }

    /**
     * The current run when it was made of just these inputs and is whole: nothing is to be done.
     *
     * @param note told why a current run is passed over as damaged
     */
    public static Optional<Snapshot> upToDate(Path warehouse, RunInputs inputs, Consumer<String> note) {
        try {
            Optional<Snapshot> same =
                    current(warehouse).filter(snapshot -> snapshot.fingerprint().equals(inputs.fingerprint()));
            if (same.isPresent() && !Intact.is(same.get().path())) {
                note.accept(same.get().path() + " has lost files; it is published anew");
                return Optional.empty();
            }
            return same;
        } catch (InputException damaged) {
            note.accept(damaged.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Checks the tables as written, writes the manifest, makes all durable and swaps the pointer. Until the swap the
     * snapshot before stays current; a run that fails keeps its folder, without a manifest.
     *
     * @param asOf month the LATEST comparison looks back from
     * @param notes what else the manifest holds, by name: records, maps or lists, written as they are
     * @throws PublishException with every check that failed
     */
    public static Snapshot publish(
            RunFolder run, List<TableDef> tables, RunInputs inputs, YearMonth asOf, Map<String, ?> notes) {
        List<String> faults = RunChecks.faults(run, tables);
        if (!faults.isEmpty()) {
            throw new PublishException("run " + run.runId() + " is not published", faults);
        }
        try {
            Manifest.write(run, tables, inputs, asOf, notes);
            Durable.tree(run.path());
            Snapshot snapshot = new Snapshot(run.runId(), run.path(), inputs.fingerprint());
            Pointer.swap(run.path().getParent().getParent(), snapshot);
            return snapshot;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot publish " + run.path(), failed);
        }
    }

    private Snapshots() {}
}
