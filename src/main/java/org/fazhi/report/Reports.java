package org.fazhi.report;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.fazhi.catalog.Catalog;
import org.fazhi.place.SharedPlaces;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/** The reports folder as REPORT and REPORT_TEXT. Files are read, hashed and understood where Spark runs its tasks. */
public final class Reports {
    /**
     * Nothing is read before a table is asked for, and each file once for every table.
     *
     * @param withText REPORT and TEXT, one row a file, in the order of DOC_ID; TEXT is null where the file is none
     */
    public record Result(Dataset<Row> withText) implements AutoCloseable {
        /** REPORT: a row for each file. */
        public Dataset<Row> report() {
            return Contract.conform(withText.drop(Col.TEXT), Tables.REPORT);
        }

        /** REPORT_TEXT: a row for each file that is a text. */
        public Dataset<Row> reportText() {
            return Contract.conform(
                    withText.where(functions.col(Col.TEXT).isNotNull()).select(Col.DOC_ID, Col.TEXT),
                    Tables.REPORT_TEXT);
        }

        /** The same for several tables: each file is read once; to be closed when they are written. */
        public Result kept() {
            return new Result(withText.persist(StorageLevel.MEMORY_AND_DISK()));
        }

        @Override
        public void close() {
            withText.unpersist();
        }
    }

    /**
     * @param folder any path Spark can read
     * @throws org.fazhi.schema.InputException when the folder is missing, unreadable or without a file
     */
    public static Result read(SparkSession spark, String folder, Catalog catalog) {
        return read(
                spark,
                folder,
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedPlaces(catalog)));
    }

    /** The same of a catalogue that is with the tasks already. */
    public static Result read(SparkSession spark, String folder, Broadcast<SharedPlaces> known) {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        List<ReportFile> files = ReportFolder.list(folder, context.hadoopConfiguration());
        List<List<ReportFile>> packs = Packs.of(files, context.defaultParallelism());
        Broadcast<SerializableConfiguration> hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        JavaRDD<Row> rows = context.parallelize(packs, packs.size()).flatMap(pack -> {
            SharedPlaces here = known.value();
            ReportReader reader = new ReportReader(
                    here.catalog(), here.places(), hadoop.value().value());
            return pack.stream().map(reader::read).iterator();
        });
        // as a Dataset of rows, not a DataFrame: what goes on with the rows as such has them unencoded
        return new Result(spark.createDataset(rows.rdd(), Encoders.row(ReportRow.SCHEMA)));
    }

    /** Of no folder. */
    public static Result none(SparkSession spark) {
        return new Result(spark.createDataset(List.of(), Encoders.row(ReportRow.SCHEMA)));
    }

    private Reports() {}
}
