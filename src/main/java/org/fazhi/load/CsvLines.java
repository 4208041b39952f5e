package org.fazhi.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.fazhi.catalog.Settings;
import org.fazhi.schema.InputException;

/**
 * CSV at the border (RFC 4180): one row a record, with the line it begins in. A quoted field may hold line ends, so a
 * file is read by one task.
 */
final class CsvLines {
    /** A table and what its head says. */
    private record Table(String path, String file, CsvEncoding encoding, TableHeader header) implements Serializable {}

    static Dataset<Row> read(SparkSession spark, DeliveredFiles files, Settings.Delivered settings) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
        List<Table> tables = new ArrayList<>();
        for (Path path : files.csv()) {
            tables.add(open(path, files.relative(path), hadoop.value(), settings));
        }
        JavaRDD<Row> rows = context.parallelize(tables, Math.max(1, tables.size()))
                .flatMap(table -> lines(table, hadoop.value(), settings.longestField()));
        return spark.createDataFrame(rows, DeliveredLine.SCHEMA);
    }

    private static Table open(Path path, String file, Configuration hadoop, Settings.Delivered settings) {
        try (InputStream bytes = path.getFileSystem(hadoop).open(path)) {
            CsvEncoding encoding = CsvEncoding.of(file, bytes);
            try (CSVParser parser = parser(path, encoding, hadoop)) {
                List<String> columns =
                        new CsvRecords(file, parser).next().record().toList();
                return new Table(
                        path.toString(), file, encoding, TableHeader.of(file + ":1", columns, settings.columns()));
            }
        } catch (IOException unreadable) {
            throw new InputException("cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static CSVParser parser(Path path, CsvEncoding encoding, Configuration hadoop) throws IOException {
        InputStream bytes = path.getFileSystem(hadoop).open(path);
        bytes.skipNBytes(encoding.mark());
        return CsvRecords.FORMAT.parse(new InputStreamReader(bytes, encoding.charset()));
    }

    private static Iterator<Row> lines(Table table, Configuration hadoop, int longest) throws IOException {
        CSVParser parser = parser(new Path(table.path()), table.encoding(), hadoop);
        CsvRecords records = new CsvRecords(table.file(), parser);
        records.next();
        Iterable<CsvRecords.Numbered> rest = () -> records;
        return java.util.stream.StreamSupport.stream(rest.spliterator(), false)
                .filter(record -> !record.isBlank())
                .map(record -> line(table, record.line(), record.record(), longest))
                .iterator();
    }

    private static Row line(Table table, int number, CSVRecord record, int longest) {
        DeliveredLine line = new DeliveredLine(table.file(), number, longest);
        List<String> fields = table.header().fields();
        for (int i = 0; i < Math.min(record.size(), fields.size()); i++) {
            // what a decoder could not read, here or earlier
            if (record.get(i).indexOf('\uFFFD') >= 0) {
                line.refuse(
                        Reason.NOT_UTF8, "bytes that are no " + table.encoding().charset() + ": " + record.get(i));
            }
            if (fields.get(i) != null) {
                line.set(fields.get(i), record.get(i));
            }
        }
        if (record.size() != fields.size()) {
            line.refuse(Reason.BROKEN_CSV, record.size() + " fields, the header has " + fields.size());
        }
        return line.unknown(table.header().unknown()).row();
    }

    private CsvLines() {}
}
