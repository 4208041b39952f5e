package org.fazhi.publish;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Keeps secrets out of what is published: the keys Spark itself redacts, and more. */
final class Secrets {
    private static final Pattern SECRET =
            Pattern.compile("(?i)secret|password|passwd|token|credential|access[._-]?key|api[._-]?key");
    private static final Pattern USER_INFO = Pattern.compile("(?<=://)[^/@\\s]+@");

    static Map<String, String> removed(Map<String, String> settings) {
        Map<String, String> kept = new TreeMap<>();
        settings.forEach((key, value) -> {
            if (!SECRET.matcher(key).find()) {
                kept.put(key, USER_INFO.matcher(String.valueOf(value)).replaceAll(""));
            }
        });
        return Map.copyOf(kept);
    }

    private Secrets() {}
}
