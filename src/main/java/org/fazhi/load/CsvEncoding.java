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
import java.util.Optional;
import org.fazhi.schema.InputException;
import org.fazhi.script.Legibility;

/**
 * In which encoding a delivered table is written: what its byte order mark says, else UTF-8 where most lines are, else
 * GB18030 or Big5, where all are in it. In none does a line end lie within a character, so lines are judged one by one. Most
 * bytes of Big5 are GB18030 too, of other characters: the one wins in which the text is legible.
 *
 * @param charset IANA name
 * @param mark bytes of the byte order mark
 */
record CsvEncoding(String charset, int mark) implements Serializable {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    /** Share of printed characters: in its own encoding a text has nearly all, in another's less than half. */
    private static final double LEGIBLE = 0.6;
    /** Fewer characters may be rare ones by chance. */
    private static final int ENOUGH = 8;

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
        private int firstNotUtf8;
        private final Reading gb18030 = new Reading(GB18030);
        private final Reading big5 = new Reading(BIG5);

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
            Reading found = gb18030.isLegible() || !big5.isLegible() ? gb18030 : big5;
            if (found.firstMisfit > 0) {
                throw new InputException(file + ":" + found.firstMisfit
                        + ": is neither UTF-8 nor GB18030 nor Big5. Save the file as UTF-8");
            }
            if (!found.isLegible()) {
                throw new InputException(file + ":" + firstNotUtf8
                        + ": is not UTF-8, and no Chinese text in GB18030 or Big5. Save the file as UTF-8");
            }
            return new CsvEncoding(found.charset.name(), 0);
        }

        private void count(ByteArrayOutputStream line, boolean ascii) {
            if (!ascii) {
                byte[] bytes = line.toByteArray();
                boolean fits = fits(bytes, StandardCharsets.UTF_8);
                utf8 += fits ? 1 : 0;
                if (!fits) {
                    notUtf8++;
                    firstNotUtf8 = firstNotUtf8 == 0 ? number : firstNotUtf8;
                    gb18030.read(bytes, number);
                    big5.read(bytes, number);
                }
            }
            line.reset();
        }

        private static boolean fits(byte[] bytes, Charset charset) {
            return decoded(bytes, charset).isPresent();
        }
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    /** The lines that are no UTF-8, read in one encoding. */
    private static final class Reading {
        private final Charset charset;
        private int firstMisfit;
        private Legibility legibility = Legibility.NONE;

        Reading(Charset charset) {
            this.charset = charset;
        }

        void read(byte[] line, int number) {
            Optional<String> text = decoded(line, charset);
            legibility = legibility.plus(text.map(Legibility::of).orElse(Legibility.NONE));
            firstMisfit = firstMisfit == 0 && text.isEmpty() ? number : firstMisfit;
        }

        boolean isLegible() {
            return firstMisfit == 0 && (legibility.chinese() < ENOUGH || legibility.share() >= LEGIBLE);
        }
    }
}
