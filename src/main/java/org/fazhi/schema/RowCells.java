package org.fazhi.schema;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** One row of a table, filled column by column by name; what is not set is null. */
public final class RowCells {
    private final TableDef table;
    private final Object[] cells;

    public RowCells(TableDef table) {
        this.table = table;
        this.cells = new Object[table.schema().size()];
    }

    private RowCells(TableDef table, Object[] cells) {
        this.table = table;
        this.cells = cells;
    }

    /** The same cells, to be filled further on their own: what many rows share is set once. */
    public RowCells fork() {
        return new RowCells(table, cells.clone());
    }

    /** Takes over the columns of these names. */
    public RowCells copy(Row from, List<String> names) {
        names.forEach(name -> set(name, from.getAs(name)));
        return this;
    }

    public RowCells set(String name, Object value) {
        cells[table.positions().get(name)] = value;
        return this;
    }

    /** Where nothing else is set. */
    public RowCells setWhereNull(String name, Object value) {
        int at = table.positions().get(name);
        cells[at] = cells[at] == null ? value : cells[at];
        return this;
    }

    /** A number that may not exist. */
    public RowCells setNumber(String name, OptionalDouble value) {
        return set(name, value.isPresent() ? (Object) value.getAsDouble() : null);
    }

    /** A number as published: NaN and infinity are null. */
    public RowCells setFinite(String name, double value) {
        return set(name, Double.isFinite(value) ? (Object) value : null);
    }

    public Row row() {
        return RowFactory.create(Arrays.copyOf(cells, cells.length));
    }
}
