package org.fazhi.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.schema.Contract;
import org.fazhi.schema.ParquetOptions;
import org.fazhi.schema.TableDef;

/** The folder of one unpublished run: every table is written into it once and read back from it. */
public final class RunFolder {
    private final SparkSession spark;
    private final String runId;
    private final Path path;
    private final Map<String, Long> rowsWritten = new ConcurrentSkipListMap<>();

    private RunFolder(SparkSession spark, String runId, Path path) {
        this.spark = spark;
        this.runId = runId;
        this.path = path;
    }

    /** @throws PublishException when the run exists already */
    public static RunFolder create(SparkSession spark, Path warehouse, String runId) {
        Path path = warehouse.toAbsolutePath().normalize().resolve("runs").resolve(runId);
        try {
            Files.createDirectories(path.getParent());
            Files.createDirectory(path);
            withoutChecksumFiles(spark, path);
        } catch (FileAlreadyExistsException exists) {
            throw new PublishException("run " + runId, List.of(path + " exists already; a run is never written twice"));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot create " + path, failed);
        }
        return new RunFolder(spark, runId, path);
    }

    public String runId() {
        return runId;
    }

    public Path path() {
        return path;
    }

    /** The table as read back from its Parquet files: conform to its contract, sorted by key, written once. */
    public Dataset<Row> write(TableDef table, Dataset<Row> frame) {
        Column[] key = table.key().stream().map(name -> col(name)).toArray(Column[]::new);
        return writeSorted(table, frame.hint("rebalance", (Object[]) key).sortWithinPartitions(key));
    }

    /** The same for a frame each partition of which comes sorted by key: it is not shuffled and sorted again. */
    public Dataset<Row> writeSorted(TableDef table, Dataset<Row> frame) {
        Observation written = new Observation("written " + table.name());
        Contract.conform(frame, table)
                .observe(written, count(lit(1)).as("rows"))
                .write()
                .mode("errorifexists")
                .options(ParquetOptions.of(table))
                .option("compression", "zstd")
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
                .parquet(TableFolder.hadoop(path, table));
        rowsWritten.put(table.name(), rows(written));
        return read(table);
    }

    /** The table as written, with the contract's types and COMMENTs. */
    public Dataset<Row> read(TableDef table) {
        return spark.read().schema(table.schema()).parquet(TableFolder.hadoop(path, table));
    }

    /** Rows the write job counted; empty before it. */
    public Map<String, Long> rowsWritten() {
        return Map.copyOf(rowsWritten);
    }

    Path folder(TableDef table) {
        return TableFolder.local(path, table);
    }

    SparkSession spark() {
        return spark;
    }

    private static long rows(Observation written) {
        try {
            // A plan known to be empty is not run, and observes nothing.
            Object rows = written.getAsJava().get("rows");
            return rows == null ? 0 : ((Number) rows).longValue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while writing", stopped);
        }
    }

    /** The manifest's SHA-256 takes the place of Hadoop's .crc files. */
    private static void withoutChecksumFiles(SparkSession spark, Path path) throws IOException {
        FileSystem files = FileSystem.get(path.toUri(), spark.sparkContext().hadoopConfiguration());
        if (files instanceof LocalFileSystem local) {
            local.setWriteChecksum(false);
        }
    }
}
