package org.fazhi.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Holds a frame to its table: every column there, of its type, none besides. {@code Dataset.to(schema)} alone would
 * drop extra columns and narrow types in silence.
 */
public final class Contract {
    /** The frame's columns in published order with their COMMENTs, or one exception naming every deviation. */
    public static Dataset<Row> conform(Dataset<Row> frame, TableDef table) {
        List<String> faults = faults(frame.schema(), table.schema());
        if (!faults.isEmpty()) {
            throw new ContractException(table.name(), faults);
        }
        if (frame.schema().equals(table.schema())) {
            return frame;
        }
        Column[] inOrder = Arrays.stream(table.schema().fields())
                .map(field -> functions.col(field.name()).as(field.name(), field.metadata()))
                .toArray(Column[]::new);
        return frame.select(inOrder);
    }

    static List<String> faults(StructType found, StructType wanted) {
        List<String> faults = new ArrayList<>();
        List<String> names = Arrays.asList(found.fieldNames());
        for (StructField field : wanted.fields()) {
            if (!names.contains(field.name())) {
                faults.add("column " + field.name() + " is missing");
            } else if (!found.apply(field.name()).dataType().equals(field.dataType())) {
                faults.add("column " + field.name() + " is "
                        + found.apply(field.name()).dataType().sql() + ", not "
                        + field.dataType().sql());
            }
        }
        List<String> known = Arrays.asList(wanted.fieldNames());
        for (String name : names) {
            if (!known.contains(name)) {
                faults.add("column " + name + " is not in the table");
            }
        }
        return faults;
    }

    private Contract() {}
}
