package org.fazhi.publish;

import java.nio.file.Path;
import org.fazhi.schema.TableDef;

/** Where a table of a run lies, as Hadoop writes it: a URI would have blanks and Chinese escaped, and taken as such. */
final class TableFolder {
    static Path local(Path run, TableDef table) {
        return run.resolve(table.name());
    }

    static String hadoop(Path run, TableDef table) {
        return new org.apache.hadoop.fs.Path(local(run, table).toUri()).toString();
    }

    private TableFolder() {}
}
