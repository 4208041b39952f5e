package org.fazhi.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.spark.unsafe.types.UTF8String;
import org.fazhi.grammar.Figure;

/** METRIC_ID of an extracted metric: SHA-256 of report, offset and indicator, hexadecimal. Confined to one thread. */
final class MetricId {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest hash;

    MetricId() {
        try {
            hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    UTF8String of(String docId, Figure figure) {
        String key = docId + '\n' + figure.charStart() + '\n' + (figure.indicator() == null ? "" : figure.indicator());
        return inDigits(hash.digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static UTF8String inDigits(byte[] bytes) {
        byte[] digits = new byte[bytes.length * 2];
        for (int i = 0; i < bytes.length; i++) {
            digits[2 * i] = DIGITS[bytes[i] >> 4 & 0xF];
            digits[2 * i + 1] = DIGITS[bytes[i] & 0xF];
        }
        return UTF8String.fromBytes(digits);
    }
}
