package org.fazhi.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What the first bytes of a file say it is. */
final class Magic {
    private static final int HEAD = 1024;
    private static final Pattern PAGE = Pattern.compile(
            "^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|article|section|h[1-6])\\b[^>]*>",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static boolean isPdf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }

    static boolean isZip(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6);
    }

    /** Container of Word 97-2003, and of an encrypted .docx. */
    static boolean isOle2(byte[] bytes) {
        return starts(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
    }

    static boolean isRtf(byte[] bytes) {
        return starts(bytes, '{', '\\', 'r', 't', 'f');
    }

    static boolean isImage(byte[] bytes) {
        return starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', '*', 0)
                || starts(bytes, 'M', 'M', 0, '*');
    }

    static boolean isPage(String text) {
        return PAGE.matcher(text.substring(0, Math.min(text.length(), HEAD))).find();
    }

    static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Magic() {}
}
