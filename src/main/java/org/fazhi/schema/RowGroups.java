package org.fazhi.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Walks rows sorted by a key as runs of equal key, one run in memory at a time: after one shuffle and one sort every
 * group of a partition is met once.
 */
public final class RowGroups implements Iterator<List<Row>> {
    private final Iterator<Row> sorted;
    private final List<String> key;
    private int[] keyPositions;
    private Row next;

    /** @param sorted rows with a schema, equal keys side by side */
    public RowGroups(Iterator<Row> sorted, List<String> key) {
        this.sorted = sorted;
        this.key = List.copyOf(key);
        this.next = advance();
    }

    /** The rows made of each group, one group after the other. */
    public static Iterator<Row> flatMap(Iterator<Row> sorted, List<String> key, Function<List<Row>, Stream<Row>> rows) {
        return flat(new RowGroups(sorted, key), group -> rows.apply(group).iterator());
    }

    /** The rows made of each part, which are asked for one part after the other: no more than one is held. */
    public static <T, R> Iterator<R> flat(Iterator<T> parts, Function<T, Iterator<R>> rows) {
        return new Iterator<>() {
            private Iterator<R> current = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!current.hasNext() && parts.hasNext()) {
                    current = rows.apply(parts.next());
                }
                return current.hasNext();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return current.next();
            }
        };
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<Row> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Row first = next;
        keyPositions =
                keyPositions == null ? key.stream().mapToInt(first::fieldIndex).toArray() : keyPositions;
        List<Row> group = new ArrayList<>();
        do {
            group.add(next);
            next = advance();
        } while (next != null && sameKey(first, next));
        return group;
    }

    private Row advance() {
        return sorted.hasNext() ? sorted.next() : null;
    }

    private boolean sameKey(Row one, Row other) {
        for (int at : keyPositions) {
            if (!Objects.equals(one.get(at), other.get(at))) {
                return false;
            }
        }
        return true;
    }
}
