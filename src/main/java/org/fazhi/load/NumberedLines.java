package org.fazhi.load;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.fazhi.schema.InputException;
import scala.Tuple2;

/**
 * Every line of every file with its true line number, however the files are split. Files of one split are read once;
 * larger ones are counted first.
 */
final class NumberedLines {
    /**
     * @param file path below the delivery's root
     * @param number from 1
     * @param bytes the line without its end
     */
    record Line(String file, int number, byte[] bytes) implements Serializable {}

    private record Span(String file, long start, int lines) implements Serializable {}

    static JavaRDD<Line> of(JavaSparkContext spark, DeliveredFiles files) {
        JavaNewHadoopRDD<LongWritable, Text> lines = open(spark, files);
        String root = files.root().toUri().getPath();
        boolean onePerFile = lines.getNumPartitions() <= files.jsonLines().size();
        Map<String, Integer> before = onePerFile ? Map.of() : linesBefore(lines);
        return lines.mapPartitionsWithInputSplit(
                (split, pairs) -> {
                    FileSplit part = (FileSplit) split;
                    String path = part.getPath().toUri().getPath();
                    int first = before.getOrDefault(path + "@" + part.getStart(), 0);
                    return number(DeliveredFiles.relative(root, path), first, pairs);
                },
                false);
    }

    @SuppressWarnings("unchecked")
    private static JavaNewHadoopRDD<LongWritable, Text> open(JavaSparkContext spark, DeliveredFiles files) {
        try {
            Job job = Job.getInstance(spark.hadoopConfiguration());
            FileInputFormat.setInputPaths(
                    job, files.jsonLines().stream().map(NumberedLines::literal).toArray(Path[]::new));
            return (JavaNewHadoopRDD<LongWritable, Text>) spark.newAPIHadoopRDD(
                    job.getConfiguration(), TextInputFormat.class, LongWritable.class, Text.class);
        } catch (IOException unreadable) {
            throw new InputException("cannot read delivered metrics: " + unreadable.getMessage(), unreadable);
        }
    }

    /** A path whose brackets are names, not patterns. */
    static Path literal(Path path) {
        return new Path(path.toString().replaceAll("([\\[\\]{}*?])", "\\\\$1"));
    }

    private static Map<String, Integer> linesBefore(JavaNewHadoopRDD<LongWritable, Text> lines) {
        List<Span> spans = new ArrayList<>(lines.mapPartitionsWithInputSplit(
                        (split, pairs) -> List.of(count(split, pairs)).iterator(), false)
                .collect());
        spans.sort(Comparator.comparing(Span::file).thenComparingLong(Span::start));
        Map<String, Integer> before = new HashMap<>();
        Map<String, Integer> soFar = new HashMap<>();
        for (Span span : spans) {
            before.put(span.file() + "@" + span.start(), soFar.getOrDefault(span.file(), 0));
            soFar.merge(span.file(), span.lines(), Integer::sum);
        }
        return before;
    }

    private static Span count(InputSplit split, Iterator<Tuple2<LongWritable, Text>> pairs) {
        FileSplit part = (FileSplit) split;
        int lines = 0;
        while (pairs.hasNext()) {
            pairs.next();
            lines++;
        }
        return new Span(part.getPath().toUri().getPath(), part.getStart(), lines);
    }

    private static Iterator<Line> number(String file, int first, Iterator<Tuple2<LongWritable, Text>> pairs) {
        return new Iterator<>() {
            private int number = first;

            @Override
            public boolean hasNext() {
                try {
                    return pairs.hasNext();
                } catch (Exception broken) { // Scala throws checked exceptions that it does not declare
                    throw new InputException(
                            file + ":" + (number + 1) + ": cannot be read from here on: " + broken.getMessage(),
                            broken);
                }
            }

            @Override
            public Line next() {
                return new Line(file, ++number, pairs.next()._2().copyBytes());
            }
        };
    }

    private NumberedLines() {}
}
