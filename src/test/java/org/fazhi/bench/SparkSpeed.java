package org.fazhi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.extract.Metrics;
import org.fazhi.place.SharedPlaces;
import org.fazhi.report.Reports;
import org.fazhi.schema.ParquetOptions;
import org.fazhi.schema.Tables;

/**
 * From files to METRIC on local[2]. A warm-up pass over all files for each sink, whose code Spark makes anew; then the median of
 * three whose rows are taken in and thrown away, which is the extraction; then one that writes them as Parquet.
 */
final class SparkSpeed {
    private static final int CHARS = 4500;
    private static final int CORES = 2;
    private static final int PASSES = 3;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** What was written for the reader. */
    record Folder(String path, long bytes, long figures) {}

    /** Takes all rows in and gives their number. */
    private interface Sink {
        long take(Dataset<Row> metrics);
    }

    private final SparkSession spark;
    private final Catalog catalog;
    private final Folder folder;
    private final String out;

    private SparkSpeed(SparkSession spark, Catalog catalog, Folder folder, String out) {
        this.spark = spark;
        this.catalog = catalog;
        this.folder = folder;
        this.out = out;
    }

    static void run(Path home, Path work, Catalog catalog, long seed, int files) throws Exception {
        Folder folder = write(work.resolve("reports"), new SeededReports(home, catalog, seed), files);
        SparkSession spark = SparkSession.builder()
                .master("local[" + CORES + "]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.shuffle.partitions", "8")
                .config("spark.sql.codegen.hugeMethodLimit", "8000")
                .getOrCreate();
        spark.sparkContext().setLogLevel("ERROR");
        System.out.printf(
                "through Spark        %d files, %.0f MB, %d figures, on %d cores%n",
                files, folder.bytes() / 1e6, folder.figures(), CORES);
        SparkSpeed speed =
                new SparkSpeed(spark, catalog, folder, work.resolve("metric").toString());
        speed.pass("warm-up, written", speed::written);
        speed.pass("warm-up, alone", speed::thrownAway);
        double[] alone = new double[PASSES];
        for (int pass = 0; pass < PASSES; pass++) {
            alone[pass] = speed.pass("extraction alone", speed::thrownAway);
        }
        Arrays.sort(alone);
        System.out.printf("  extraction alone, median of %d passes: %.1f MB/s%n", PASSES, alone[PASSES / 2]);
        speed.pass("written as Parquet", speed::written);
        spark.stop();
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
        return new Folder(folder.toString(), bytes, figures);
    }

    /** Megabytes a second. */
    private double pass(String name, Sink sink) {
        long start = System.nanoTime();
        long busy = PROCESS.getProcessCpuTime();
        Broadcast<SharedPlaces> known =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedPlaces(catalog));
        Dataset<Row> withText = Reports.read(spark, folder.path(), known).withText();
        long found = sink.take(Metrics.extract(spark, withText, known));
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (PROCESS.getProcessCpuTime() - busy) / 1e9;
        if (found != folder.figures()) {
            throw new IllegalStateException(folder.figures() + " figures were written, " + found + " found");
        }
        double megabytes = folder.bytes() / 1e6;
        System.out.printf(
                "  %-22s %5.1f MB/s, %5.1f MB a second of CPU time of the whole process, all figures found%n",
                name, megabytes / seconds, megabytes / processor);
        return megabytes / seconds;
    }

    /** Made in Spark's own form, counted and thrown away; a count by a query would leave their columns out. */
    private long thrownAway(Dataset<Row> metrics) {
        return ((org.apache.spark.sql.classic.Dataset<Row>) metrics)
                .queryExecution()
                .toRdd()
                .count();
    }

    private long written(Dataset<Row> metrics) {
        metrics.write()
                .mode("overwrite")
                .options(ParquetOptions.of(Tables.METRIC))
                .parquet(out);
        return spark.read().parquet(out).count();
    }
}
