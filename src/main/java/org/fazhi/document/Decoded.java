package org.fazhi.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
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
    /** Holds GBK and GB 2312. */
    static final Charset GB18030 = Charset.forName("GB18030");

    /** Control characters beyond this share are those of a binary file. */
    private static final double CONTROL_SHARE = 0.005;

    /** Of the characters of UTF-16 without a mark, this share is Chinese, its punctuation or ASCII. */
    private static final double UTF_16_SHARE = 0.95;

    private static final int UTF_16_SAMPLE = 4096;

    /** Empty when no encoding fits: not a text. */
    static Optional<Decoded> of(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return strictly(bytes, mark.get().length(), mark.get().charset());
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> utf16(bytes, StandardCharsets.UTF_16LE))
                .or(() -> utf16(bytes, StandardCharsets.UTF_16BE))
                .or(() -> strictly(bytes, 0, GB18030));
    }

    /** Why no encoding fits, with the first byte that is wrong: of a text cut off or joined of two it is near the slip. */
    static String misfit(byte[] bytes) {
        return "neither UTF-8" + misfit(bytes, StandardCharsets.UTF_8) + ", UTF-16 nor GB18030"
                + misfit(bytes, GB18030);
    }

    private static String misfit(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = strict(charset).decode(in, out, true);
        return end.isError() ? " (byte " + (in.position() + 1) + ")" : " (controls of a binary file)";
    }

    /** In the encoding that a page declares, where the bytes are in it; a byte order mark overrules it. */
    static Optional<Decoded> declared(byte[] bytes, Charset charset) {
        return ByteOrderMark.of(bytes).isPresent() ? Optional.empty() : strictly(bytes, 0, charset);
    }

    /** A decoder that refuses bytes that do not fit. */
    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Chinese in UTF-16 passes for GB18030 now and then, Chinese in GB18030 never for UTF-16: its pairs are Hangul there. */
    private static Optional<Decoded> utf16(byte[] bytes, Charset charset) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int high = charset == StandardCharsets.UTF_16LE ? 1 : 0;
        int sample = Math.min(bytes.length, UTF_16_SAMPLE);
        int plausible = 0;
        for (int i = 0; i + 1 < sample; i += 2) {
            int unit = (bytes[i + high] & 0xFF) << 8 | bytes[i + 1 - high] & 0xFF;
            plausible += isPlausible(unit) ? 1 : 0;
        }
        return plausible >= sample / 2 * UTF_16_SHARE ? strictly(bytes, 0, charset) : Optional.empty();
    }

    private static boolean isPlausible(int unit) {
        return unit >= 0x4E00 && unit <= 0x9FFF
                || unit >= 0x3000 && unit <= 0x303F
                || unit >= 0xFF00 && unit <= 0xFFEF
                || unit >= 0x2010 && unit <= 0x203F
                || unit >= ' ' && unit <= '~'
                || unit == '\n'
                || unit == '\r'
                || unit == '\t'
                || unit == 0xA0;
    }

    private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset) {
        try {
            String text = text(bytes, from, charset);
            return isBinary(text) ? Optional.empty() : Optional.of(new Decoded(text, charset.name()));
        } catch (CharacterCodingException misfit) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // the fast way of the JDK puts U+FFFD where bytes do not fit: without one, all of them did
            String text = new String(bytes, from, bytes.length - from, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
        return strict(charset)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean isBinary(String text) {
        int control = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= '\u007F' && c <= '\u009F') {
                if (c == '\0') {
                    return true;
                }
                control += "\t\n\r\f\u0085".indexOf(c) < 0 ? 1 : 0;
            }
        }
        return control > text.length() * CONTROL_SHARE;
    }
}
