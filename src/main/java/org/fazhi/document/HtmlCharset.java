package org.fazhi.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding a page declares in its head. */
final class HtmlCharset {
    private static final int HEAD = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta[^>]{0,200}charset|\\?xml[^>]{0,100}encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})",
            Pattern.CASE_INSENSITIVE);
    /** Pages that declare one of them are written in what holds them all. */
    private static final Set<String> PARTS_OF_GB18030 = Set.of("gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936");

    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (head.indexOf('<') < 0 || !declared.find()) {
            return Optional.empty();
        }
        String name = declared.group(1).toLowerCase(Locale.ROOT);
        if (PARTS_OF_GB18030.contains(name)) {
            return Optional.of(Decoded.GB18030);
        }
        try {
            return Optional.of(Charset.forName(name)).filter(HtmlCharset::isOfChinese);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** A Latin encoding takes any bytes, so its declaration proves nothing. */
    private static boolean isOfChinese(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode('政');
    }

    private HtmlCharset() {}
}
