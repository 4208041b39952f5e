package org.fazhi.extract;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** Rows to rows, one source row in memory at a time. */
final class FlatIterator implements Iterator<Row> {
    private final Iterator<Row> source;
    private final Function<Row, List<Row>> rows;
    private Iterator<Row> current = Collections.emptyIterator();

    FlatIterator(Iterator<Row> source, Function<Row, List<Row>> rows) {
        this.source = source;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && source.hasNext()) {
            current = rows.apply(source.next()).iterator();
        }
        return current.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
