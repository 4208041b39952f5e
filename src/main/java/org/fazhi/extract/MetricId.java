package org.fazhi.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fazhi.grammar.Figure;

/** METRIC_ID of an extracted metric: SHA-256 of report, offset and indicator, hexadecimal. Confined to one thread. */
final class MetricId {
    private final MessageDigest hash;

    MetricId() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    String of(String docId, Figure figure) {
        String key = docId + '\n' + figure.charStart() + '\n' + (figure.indicator() == null ? "" : figure.indicator());
        return HexFormat.of().formatHex(hash.digest(key.getBytes(StandardCharsets.UTF_8)));
    }
}
