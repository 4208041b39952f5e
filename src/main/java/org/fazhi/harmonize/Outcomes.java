package org.fazhi.harmonize;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.fazhi.schema.Col;
import org.fazhi.schema.RowCells;
import org.fazhi.schema.Tables;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Readings of all places in; one row an observation or a refused metric out. One shuffle brings a place together, one
 * sort puts it in order, one pass settles it; a place must fit into memory, all places need not.
 */
final class Outcomes {
    static final String OBSERVATION = "OBSERVATION";
    static final String LINKS = "LINKS";
    static final String REJECTED = "REJECTED";
    static final String PAIR = "PAIR";

    private static final StructType LINK =
            new StructType().add(Col.METRIC_ID, DataTypes.StringType).add(Col.ROLE, DataTypes.StringType);

    private static final StructType SCHEMA = new StructType()
            .add(OBSERVATION, Tables.OBSERVATION.schema())
            .add(LINKS, DataTypes.createArrayType(LINK))
            .add(REJECTED, Tables.REJECTED.schema())
            .add(PAIR, PairRow.SCHEMA);

    static Dataset<Row> settlePlaces(Dataset<Row> readings, Broadcast<Reference> reference) {
        Column metricId = col(Readings.METRIC + "." + Col.METRIC_ID);
        // what has no place is spread over all partitions
        return readings.repartition(coalesce(col(Col.REF_AREA), metricId))
                .sortWithinPartitions(col(Col.REF_AREA), metricId)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> settle(rows, reference.value()),
                        Encoders.row(SCHEMA));
    }

    static Dataset<Row> observations(Dataset<Row> outcomes) {
        return outcomes.filter(col(OBSERVATION).isNotNull()).select(OBSERVATION + ".*");
    }

    static Dataset<Row> lineage(Dataset<Row> outcomes) {
        Column[] columns = Tables.LINEAGE.key().stream()
                .map(name -> LINK.getFieldIndex(name).isDefined() ? col("LINK." + name) : col(OBSERVATION + "." + name))
                .toArray(Column[]::new);
        return outcomes.filter(col(OBSERVATION).isNotNull())
                .withColumn("LINK", explode(col(LINKS)))
                .select(columns);
    }

    static Dataset<Row> rejected(Dataset<Row> outcomes) {
        return outcomes.filter(col(REJECTED).isNotNull()).select(REJECTED + ".*");
    }

    static Dataset<Row> pairs(Dataset<Row> outcomes) {
        return outcomes.filter(col(PAIR).isNotNull()).select(PAIR + ".*");
    }

    /** Indicators of the estimates, of which there are at most as many as the catalogue has. */
    static TreeSet<String> estimated(Dataset<Row> outcomes) {
        return observations(outcomes)
                .filter(AnnualEstimates.isEstimate())
                .select(Col.INDICATOR)
                .distinct()
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Iterator<Row> settle(Iterator<Row> readings, Reference reference) {
        return new Places(readings, StatementRow.of(reference), new OnePlace(reference));
    }

    /** Cuts the sorted readings into places and settles one at a time; the readings refused before have none. */
    private static final class Places implements Iterator<Row> {
        private final Iterator<Row> readings;
        private final StatementRow statementRow;
        private final OnePlace onePlace;
        private final Deque<Row> ready = new ArrayDeque<>();
        private Row next;

        Places(Iterator<Row> readings, StatementRow statementRow, OnePlace onePlace) {
            this.readings = readings;
            this.statementRow = statementRow;
            this.onePlace = onePlace;
            this.next = readings.hasNext() ? readings.next() : null;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && next != null) {
                settleNext();
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }

        private void settleNext() {
            if (next.getAs(Col.REASON) != null) {
                ready.add(rejected(next.getAs(Readings.METRIC), next.getAs(Col.REASON), next.getAs(Col.DETAIL)));
                next = readings.hasNext() ? readings.next() : null;
                return;
            }
            String area = next.getAs(Col.REF_AREA);
            List<Statement> statements = new ArrayList<>();
            while (next != null && area.equals(next.getAs(Col.REF_AREA))) {
                statements.add(statementRow.read(next));
                next = readings.hasNext() ? readings.next() : null;
            }
            OnePlace.Result result = onePlace.harmonize(statements);
            Map<CellKey, AnnualCandidates.Pair> pairs = new HashMap<>();
            result.pairs().forEach(pair -> pairs.put(pair.year().key(), pair));
            result.observations()
                    .forEach(one -> ready.add(observation(ObservationRow.of(one), one, pairs.get(one.key()))));
            result.missing().forEach(one -> ready.add(observation(ObservationRow.of(one), one.cell(), null)));
            result.refused()
                    .forEach(one -> ready.add(
                            rejected(one.statement().metric(), one.reason().name(), one.detail())));
        }

        private Row observation(Row row, Observed one, AnnualCandidates.Pair pair) {
            List<Row> links = one.lineage().stream()
                    .map(link -> RowFactory.create(link.metricId(), link.role().name()))
                    .toList();
            Row pairRow = pair == null ? null : PairRow.of(pair, statementRow.catalog());
            return RowFactory.create(row, CollectionConverters.asScala(links).toSeq(), null, pairRow);
        }

        private static Row rejected(Row metric, String reason, String detail) {
            Row row = new RowCells(Tables.REJECTED)
                    .copy(metric, List.of(Tables.METRIC.schema().fieldNames()))
                    .set(Col.REASON, reason)
                    .set(Col.DETAIL, detail)
                    .row();
            return RowFactory.create(null, null, row, null);
        }
    }

    private Outcomes() {}
}
