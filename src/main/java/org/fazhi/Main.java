package org.fazhi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.fazhi.cli.Fazhi;

/** Arguments to session to pipeline to exit code; the only place that starts a session. */
public final class Main {
    public static void main(String[] args) {
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        System.exit(Fazhi.execute(Main::session, args));
    }

    /** Chinese must come out whole whatever the locale says. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Whatever spark-submit or a {@code -Dspark.…} has set wins; dates are the one thing the code rests on. */
    private static SparkSession session() {
        SparkConf conf = new SparkConf();
        if (!conf.contains("spark.master")) {
            embed(conf);
        }
        conf.setIfMissing("spark.app.name", "fazhi");
        // The JVM interprets a method above 8000 bytes for ever: wide tables are better off with several smaller ones.
        conf.setIfMissing("spark.sql.codegen.hugeMethodLimit", "8000");
        conf.setIfMissing("spark.sql.session.timeZone", "UTC");
        conf.set("spark.sql.datetime.java8API.enabled", "true");
        SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
        System.err.println("session ready");
        return spark;
    }

    /** One process on this machine, tuned for small input: few partitions, no UI, nothing but loopback. */
    private static void embed(SparkConf conf) {
        conf.setMaster("local[*]");
        conf.setIfMissing("spark.driver.host", "127.0.0.1");
        conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        conf.setIfMissing(
                "spark.sql.shuffle.partitions",
                String.valueOf(Runtime.getRuntime().availableProcessors()));
        conf.setIfMissing("spark.sql.catalogImplementation", "in-memory");
        conf.setIfMissing("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir") + "/fazhi-no-warehouse");
    }

    private Main() {}
}
