package org.fazhi.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.spark.sql.SparkSession;
import org.fazhi.catalog.Catalog;
import org.fazhi.support.SparkExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class DeliveredMetricsTest {
    @Test
    void everyLineOfTheDeliveredSeedsIsAMetricOrRejected(SparkSession spark) {
        DeliveredMetrics.Result result = DeliveredMetrics.read(spark, "seeds/metrics", Catalog.packed());
        result.rejected().groupBy("REASON").count().show();
        result.metric()
                .groupBy("KIND", "FREQ", "ACCUMULATION", "STAT_SCOPE")
                .count()
                .show(100);
        assertEquals(682, result.metric().count() + result.rejected().count());
    }
}
