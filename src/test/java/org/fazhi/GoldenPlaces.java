package org.fazhi;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.coverage.Coverages;
import org.fazhi.coverage.Punctualities;
import org.fazhi.index.IndexTables;
import org.fazhi.index.Indexes;
import org.fazhi.schema.Col;

/** Tables about places as a whole, shown where a case has something to show: a score, a missing report. */
record GoldenPlaces(SparkSession spark, Catalog catalog) {
    static final Map<String, List<String>> COLUMNS = Map.of(
            "index",
                    List.of(
                            Col.TIME_PERIOD,
                            Col.REF_AREA,
                            Col.N_AREAS,
                            Col.N_INDICATORS,
                            Col.N_CORE,
                            Col.COVERAGE,
                            Col.SCORE,
                            Col.SCORE_GEOMETRIC,
                            Col.SCORE_IF_MISSING_WORST,
                            Col.SCORE_IF_MISSING_BEST,
                            Col.RANK,
                            Col.RANK_MISSING_LOWER,
                            Col.RANK_MISSING_UPPER,
                            Col.RANK_P05,
                            Col.RANK_P95,
                            Col.WHY_NOT_RANKED),
            "index_theme",
                    List.of(
                            Col.TIME_PERIOD,
                            Col.REF_AREA,
                            Col.THEME,
                            Col.N_INDICATORS,
                            Col.N_CORE,
                            Col.SCORE,
                            Col.PEER_MEAN,
                            Col.WEIGHT,
                            Col.CONTRIBUTION,
                            Col.LEAD),
            "coverage", List.of(Col.REF_AREA, Col.INDICATOR, Col.TIME_PERIOD, Col.STATUS, Col.N_OBS, Col.N_UNUSED),
            "punctuality",
                    List.of(
                            Col.REF_AREA,
                            Col.ISSUER,
                            Col.TIME_PERIOD,
                            Col.DATE_PUBLISHED,
                            Col.DEADLINE,
                            Col.DAYS_LATE,
                            Col.MISSING));

    /** INDEX and INDEX_THEME of the group shown, where some place has a score. */
    Map<String, List<Row>> scored(Dataset<Row> comparison, Dataset<Row> denominator, Predicate<Row> shown) {
        try (IndexTables tables = Indexes.score(comparison, denominator, catalog)) {
            List<Row> index =
                    tables.index().collectAsList().stream().filter(shown).toList();
            return index.stream().noneMatch(row -> row.getAs(Col.SCORE) != null)
                    ? Map.of()
                    : Map.of(
                            "index",
                            index,
                            "index_theme",
                            tables.themes().collectAsList().stream()
                                    .filter(shown)
                                    .toList());
        }
    }

    /** COVERAGE, without the many figures a place never gave, and PUNCTUALITY. */
    Map<String, List<Row>> reporting(
            Dataset<Row> report, Dataset<Row> observation, Dataset<Row> rejected, YearMonth asOf) {
        List<Row> punctuality =
                Punctualities.punctuality(report, observation, catalog, asOf).collectAsList();
        if (punctuality.stream().noneMatch(row -> row.<Boolean>getAs(Col.MISSING))) {
            return Map.of();
        }
        List<Row> coverage = Coverages.coverage(spark, report, observation, rejected, catalog).collectAsList().stream()
                .filter(row -> !row.<String>getAs(Col.STATUS).equals("ABSENT"))
                .toList();
        return Map.of("coverage", coverage, "punctuality", punctuality);
    }
}
