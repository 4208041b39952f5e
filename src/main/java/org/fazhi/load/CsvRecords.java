package org.fazhi.load;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fazhi.schema.InputException;

/** Records of a CSV file, each with the line it begins in. */
final class CsvRecords implements Iterator<CsvRecords.Numbered> {
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /** @param line from 1 */
    record Numbered(int line, CSVRecord record) {
        boolean isBlank() {
            return record.size() == 1 && record.get(0).isBlank();
        }
    }

    private final String file;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    /** Line in which the record that was looked at begins; 0 for none. */
    private int ahead;

    CsvRecords(String file, CSVParser parser) {
        this.file = file;
        this.parser = parser;
        this.records = parser.iterator();
    }

    @Override
    public boolean hasNext() {
        return line().isPresent();
    }

    @Override
    public Numbered next() {
        int begins = line().orElseThrow(() -> new InputException(file + ":1: is empty"));
        ahead = 0;
        return new Numbered(begins, records.next());
    }

    private OptionalInt line() {
        int begins = ahead > 0 ? ahead : (int) parser.getCurrentLineNumber() + 1;
        try {
            if (!records.hasNext()) {
                return OptionalInt.empty();
            }
        } catch (UncheckedIOException broken) {
            throw new InputException(
                    file + ":" + begins + ": the record that begins here is no CSV: "
                            + broken.getCause().getMessage() + ". Quotes within a field are written twice",
                    broken);
        }
        ahead = begins;
        return OptionalInt.of(begins);
    }
}
