package org.fazhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.extract.Metrics;
import org.fazhi.report.Reports;
import org.fazhi.schema.ParquetOptions;
import org.fazhi.schema.Tables;

/** From files to METRIC as Parquet on local[2]: a warm-up pass over all files, then the one that counts. */
final class SparkSpeed {
    private static final int CHARS = 4500;
    private static final int CORES = 2;

    /** What was written for the reader. */
    record Folder(long bytes, long figures) {}

    static void run(Path home, Path work, Catalog catalog, long seed, int files) throws IOException {
        Folder folder = write(work.resolve("reports"), new SeededReports(home, catalog, seed), files);
        SparkSession spark = SparkSession.builder()
                .master("local[" + CORES + "]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.sql.codegen.hugeMethodLimit", "8000")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        double warmUp = pass(spark, work, catalog, folder);
        double warm = pass(spark, work, catalog, folder);
        spark.stop();
        System.out.printf(
                "through Spark        %.1f MB/s on %d cores over %d files, %.0f MB, %d figures, all found (%.1f in the warm-up pass)%n",
                warm, CORES, files, folder.bytes() / 1e6, folder.figures(), warmUp);
    }

    private static Folder write(Path folder, SeededReports seeded, int files) throws IOException {
        Files.createDirectories(folder);
        long bytes = 0;
        long figures = 0;
        for (int i = 0; i < files; i++) {
            SeededReports.Report report = seeded.next(CHARS);
            Path file = folder.resolve("%05d.txt".formatted(i));
            Files.writeString(file, report.text());
            bytes += Files.size(file);
            figures += report.figures();
        }
        return new Folder(bytes, figures);
    }

    /** Megabytes a second. */
    private static double pass(SparkSession spark, Path work, Catalog catalog, Folder folder) {
        String out = work.resolve("metric").toString();
        long start = System.nanoTime();
        Dataset<Row> withText =
                Reports.read(spark, work.resolve("reports").toString(), catalog).withText();
        Metrics.extract(spark, withText, catalog)
                .write()
                .mode("overwrite")
                .options(ParquetOptions.of(Tables.METRIC))
                .parquet(out);
        double seconds = (System.nanoTime() - start) / 1e9;
        long found = spark.read().parquet(out).count();
        if (found != folder.figures()) {
            throw new IllegalStateException(folder.figures() + " figures were written, " + found + " found");
        }
        return folder.bytes() / 1e6 / seconds;
    }

    private SparkSpeed() {}
}
