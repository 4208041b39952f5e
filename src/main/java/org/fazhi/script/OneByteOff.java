package org.fazhi.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * A stretch read one byte further on.
 *
 * @param points one for each code point of the stretch, standing where its first byte stands; 0 where nothing can be read
 */
record OneByteOff(int[] points) {
    private static final Charset GBK = Charset.forName("GBK");
    private static final char LOST_LEAD = '?';

    static OneByteOff of(int[] published, Span span) {
        int[] read = new int[span.length()];
        for (int i = 0; i + 1 < read.length; i++) {
            read[i] = character(bytes(published[span.start() + i]), bytes(published[span.start() + i + 1]));
        }
        return new OneByteOff(read);
    }

    /** The character made of the last byte of one and the first byte of the next. */
    private static int character(byte[] one, byte[] next) {
        if (one.length != 2 || next.length == 0) {
            return 0;
        }
        try {
            String read = GBK.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(new byte[] {one[1], next[0]}))
                    .toString();
            return read.length() == 1 && CommonCharacters.isPrinted(read.charAt(0)) ? read.charAt(0) : 0;
        } catch (CharacterCodingException none) {
            return 0;
        }
    }

    /** Empty for a character that GBK lacks, and for the sign that stands for a lost byte. */
    private static byte[] bytes(int point) {
        if (point == LOST_LEAD) {
            return new byte[0];
        }
        try {
            ByteBuffer bytes = GBK.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(java.nio.CharBuffer.wrap(Character.toChars(point)));
            byte[] found = new byte[bytes.remaining()];
            bytes.get(found);
            return found;
        } catch (CharacterCodingException none) {
            return new byte[0];
        }
    }
}
