package org.fazhi.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first bytes of a text that tell its encoding (Unicode, 2.6).
 *
 * @param length how many bytes it has
 */
record ByteOrderMark(Charset charset, int length) {
    /** @param bytes the text or its first bytes, three at least where it has as many */
    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (Magic.starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        }
        if (Magic.starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
        }
        return Magic.starts(bytes, 0xFE, 0xFF)
                ? Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2))
                : Optional.empty();
    }
}
