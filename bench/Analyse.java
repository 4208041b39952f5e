import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.catalog.IndicatorDef;
import org.fazhi.codelist.Codelists;
import org.fazhi.compare.Comparisons;
import org.fazhi.publish.RunFolder;
import org.fazhi.schema.Tables;
import org.fazhi.trend.Trends;

/** COMPARISON and TREND of a Parquet folder of observations, over delivered people where a fifth argument names them, written as a run writes them; or the list of indicators. */
public final class Analyse {
    public static void main(String[] args) throws Exception {
        SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", "true")
                .config("spark.sql.shuffle.partitions", Runtime.getRuntime().availableProcessors())
                .config("spark.sql.codegen.hugeMethodLimit", 8000)
                .config("spark.sql.catalogImplementation", "in-memory")
                .config("spark.sql.warehouse.dir", args[1] + "/none")
                .getOrCreate();
        Catalog catalog = Catalog.packed();
        RunFolder run = RunFolder.create(spark, Path.of(args[1]), args[0]);
        if (args[0].equals("codelist")) {
            run.write(Tables.INDICATOR, Codelists.indicators(spark, catalog));
            Files.write(Path.of(args[1], "per_head.csv"), perHead(catalog));
        } else {
            Dataset<Row> observation =
                    spark.read().schema(Tables.OBSERVATION.schema()).parquet(args[2]);
            long start = System.nanoTime();
            Dataset<Row> denominator = args.length > 4
                    ? spark.read().schema(Tables.DENOMINATOR.schema()).parquet(args[4])
                    : spark.createDataFrame(List.of(), Tables.DENOMINATOR.schema());
            run.writeSorted(Tables.COMPARISON, Comparisons.compare(spark, observation, denominator, catalog, YearMonth.parse(args[3])));
            start = told("comparison", start);
            run.writeSorted(Tables.TREND, Trends.trend(spark, observation, catalog));
            told("trend", start);
        }
        System.exit(0);
    }

    private static List<String> perHead(Catalog catalog) {
        Stream<String> codes = catalog.indicators().stream().filter(IndicatorDef::perHead).map(IndicatorDef::code);
        return Stream.concat(Stream.of("INDICATOR"), codes).toList();
    }

    private static long told(String table, long start) {
        System.err.printf("    %s %.1f s%n", table, (System.nanoTime() - start) / 1e9);
        return System.nanoTime();
    }
}
