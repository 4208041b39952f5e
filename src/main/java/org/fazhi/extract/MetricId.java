package org.fazhi.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fazhi.grammar.Figure;

/** METRIC_ID of an extracted metric: SHA-256 of report, offset and indicator, hexadecimal. */
final class MetricId {
    static String of(String docId, Figure figure) {
        String key = docId + '\n' + figure.charStart() + '\n' + (figure.indicator() == null ? "" : figure.indicator());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    private MetricId() {}
}
