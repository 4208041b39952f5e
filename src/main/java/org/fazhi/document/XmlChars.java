package org.fazhi.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a part of an office file, UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4), decoded strictly. The JDK's own XML
 * reader, given bytes, tells of those that do not fit on stderr besides.
 */
final class XmlChars {
    private static final int HEAD = 4;

    static Reader of(InputStream xml) throws IOException {
        InputStream bytes = new BufferedInputStream(xml);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        bytes.skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
        return new InputStreamReader(
                bytes, Decoded.strict(mark.map(ByteOrderMark::charset).orElseGet(() -> unmarked(head))));
    }

    /** By the first character, which is {@code <}. */
    private static Charset unmarked(byte[] head) {
        if (Magic.starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return Magic.starts(head, '<', 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private XmlChars() {}
}
