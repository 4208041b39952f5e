package org.fazhi.support;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its SparkSession parameter: one local session for the whole test run. */
public final class SparkExtension implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(SparkSession.class, type -> start());
    }

    private static SparkSession start() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("fazhi-test")
                .config("spark.ui.enabled", false)
                // Some thousand queries run in one session: what a web page would show of them fills the memory.
                .config("spark.sql.ui.retainedExecutions", 1)
                .config("spark.ui.retainedJobs", 1)
                .config("spark.ui.retainedStages", 1)
                .config("spark.ui.retainedTasks", 1)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.warehouse.dir", "target/spark-warehouse")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }
}
