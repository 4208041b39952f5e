package org.fazhi.report;

import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.fazhi.catalog.Catalog;
import org.fazhi.place.Places;
import org.fazhi.schema.Col;
import org.fazhi.schema.Contract;
import org.fazhi.schema.Tables;

/** The reports folder as REPORT and REPORT_TEXT. Files are read, hashed and understood where Spark runs its tasks. */
public final class Reports {
    private static final int FILES_A_TASK = 64;
    private static final String LISTED = "PATH STRING, RELATIVE STRING, DOC_ID STRING, BYTES BIGINT, SIDECAR STRING";
    private static final StructType READ = Tables.REPORT.schema().add(Col.TEXT, DataTypes.StringType);

    /**
     * One row a file; {@code report} has a row for each, {@code reportText} for each that is a text.
     *
     * @param report REPORT
     * @param reportText REPORT_TEXT
     */
    public record Result(Dataset<Row> report, Dataset<Row> reportText) {}

    /**
     * @param folder any path Spark can read
     * @throws org.fazhi.schema.InputException when the folder is missing, unreadable or without a file
     */
    public static Result read(SparkSession spark, String folder, Catalog catalog) {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        List<ReportFile> files = ReportFolder.list(folder, context.hadoopConfiguration());
        Dataset<Row> read = readFiles(spark, context, files, catalog)
                // Two tables come from it: without this every file would be read twice.
                .persist(StorageLevel.MEMORY_AND_DISK());
        Dataset<Row> report = read.drop(Col.TEXT);
        Dataset<Row> text = read.where(functions.col(Col.TEXT).isNotNull()).select(Col.DOC_ID, Col.TEXT);
        return new Result(Contract.conform(report, Tables.REPORT), Contract.conform(text, Tables.REPORT_TEXT));
    }

    private static Dataset<Row> readFiles(
            SparkSession spark, JavaSparkContext context, List<ReportFile> files, Catalog catalog) {
        Broadcast<Catalog> meaning = context.broadcast(catalog);
        Broadcast<Places> known = context.broadcast(Places.of(catalog.places()));
        Broadcast<SerializableConfiguration> hadoop =
                context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
        int tasks = Math.max(1, Math.min(files.size(), files.size() / FILES_A_TASK + context.defaultParallelism()));
        List<Row> paths = files.stream()
                .map(file ->
                        RowFactory.create(file.path(), file.relative(), file.docId(), file.bytes(), file.sidecar()))
                .toList();
        Encoder<Row> encoder = Encoders.row(READ);
        return spark.createDataFrame(paths, StructType.fromDDL(LISTED))
                .repartition(tasks)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            ReportReader reader = new ReportReader(
                                    meaning.value(),
                                    known.value(),
                                    hadoop.value().value());
                            Iterable<Row> each = () -> rows;
                            return StreamSupport.stream(each.spliterator(), false)
                                    .map(row -> new ReportFile(
                                            row.getString(0),
                                            row.getString(1),
                                            row.getString(2),
                                            row.getLong(3),
                                            row.getString(4)))
                                    .map(reader::read)
                                    .iterator();
                        },
                        encoder);
    }

    private Reports() {}
}
