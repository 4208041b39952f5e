package org.fazhi.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file's bytes as text. Encodings are tried strictly: bytes that do not fit are never replaced.
 *
 * @param text without byte order mark
 * @param encoding IANA name
 */
record Decoded(String text, String encoding) {
    /** Control characters beyond this share are those of a binary file. */
    private static final double CONTROL_SHARE = 0.005;

    /** Empty when no encoding fits: not a text. */
    static Optional<Decoded> of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8).or(() -> strictly(bytes, 0, Charset.forName("GB18030")));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return isBinary(text) ? Optional.empty() : Optional.of(new Decoded(text, charset.name()));
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(String text) {
        long control = text.chars()
                .filter(character -> Character.isISOControl(character) && "\t\n\r\f\u0085".indexOf(character) < 0)
                .count();
        return text.indexOf('\0') >= 0 || control > text.length() * CONTROL_SHARE;
    }
}
