package org.fazhi.place;

import java.io.Serializable;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The place whose government keeps a host.
 *
 * @param codes host without its first labels ({@code beijing.gov.cn}) to the code of the place
 */
public record Hosts(Map<String, String> codes) implements Serializable {
    public Hosts {
        codes = Map.copyOf(codes);
    }

    /** @param hostsByCode as {@code places.hosts} of pipeline.yaml has them */
    public static Hosts of(Map<String, List<String>> hostsByCode) {
        Map<String, String> codes = new HashMap<>();
        hostsByCode.forEach((code, hosts) -> hosts.forEach(host -> codes.put(host, code)));
        return new Hosts(codes);
    }

    /** Of the longest host that the address ends with; empty where none is known, or where it is no address. */
    public Optional<String> codeOf(String url) {
        String host = url == null ? "" : host(url);
        while (!host.isEmpty() && !codes.containsKey(host)) {
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.ofNullable(codes.get(host));
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
