package org.fazhi.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.fazhi.schema.InputException;

/**
 * In which encoding a delivered table is written: what its byte order mark says, else UTF-8 where most lines are, else
 * GB18030 where all are. In neither does a line end lie within a character, so lines are judged one by one.
 *
 * @param charset IANA name
 * @param mark bytes of the byte order mark
 */
record CsvEncoding(String charset, int mark) implements Serializable {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** @throws InputException naming the first line that fits neither */
    static CsvEncoding of(String file, InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
        in.mark(4);
        byte[] start = in.readNBytes(3);
        in.reset();
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return new CsvEncoding(StandardCharsets.UTF_8.name(), 3);
        }
        if (starts(start, 0xFF, 0xFE)) {
            return new CsvEncoding(StandardCharsets.UTF_16LE.name(), 2);
        }
        if (starts(start, 0xFE, 0xFF)) {
            return new CsvEncoding(StandardCharsets.UTF_16BE.name(), 2);
        }
        return new Lines(file).judge(in);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts the lines that are more than ASCII. */
    private static final class Lines {
        private final String file;
        private int number = 1;
        private int utf8;
        private int notUtf8;
        private int notGb18030;

        Lines(String file) {
            this.file = file;
        }

        CsvEncoding judge(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean ascii = true;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == 0) {
                    throw new InputException(file + ":" + number
                            + ": a NUL byte; this is no text, or UTF-16 without a byte order mark. Save it as UTF-8");
                }
                ascii &= b < 0x80;
                line.write(b);
                if (b == '\n') {
                    count(line, ascii);
                    ascii = true;
                    number++;
                }
            }
            count(line, ascii);
            if (notUtf8 <= utf8) {
                return new CsvEncoding(StandardCharsets.UTF_8.name(), 0);
            }
            if (notGb18030 > 0) {
                throw new InputException(
                        file + ":" + notGb18030 + ": is neither UTF-8 nor GB18030. Save the file as UTF-8");
            }
            return new CsvEncoding(GB18030.name(), 0);
        }

        private void count(ByteArrayOutputStream line, boolean ascii) {
            if (!ascii) {
                byte[] bytes = line.toByteArray();
                boolean fits = fits(bytes, StandardCharsets.UTF_8);
                utf8 += fits ? 1 : 0;
                notUtf8 += fits ? 0 : 1;
                if (notGb18030 == 0 && !fits(bytes, GB18030)) {
                    notGb18030 = number;
                }
            }
            line.reset();
        }

        private static boolean fits(byte[] bytes, Charset charset) {
            try {
                charset.newDecoder().decode(ByteBuffer.wrap(bytes));
                return true;
            } catch (CharacterCodingException misfit) {
                return false;
            }
        }
    }
}
