package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stock-flow identity: opening + in = out + closing, of one place, scope and period.
 *
 * @param id CHECK_ID of a balance that does not close
 * @param opening code of what was there at the start; null: the closing of the period before
 * @param in codes of what came in
 * @param out codes of what went
 * @param besides codes of what went besides, where a report tells of it; some count it into what went
 * @param unlisted words of what else may go that no indicator counts (死亡)
 * @param closing code of what was there at the end
 */
public record BalanceDef(
        String id,
        @Default String opening,
        List<String> in,
        List<String> out,
        List<String> besides,
        List<String> unlisted,
        String closing)
        implements Serializable {
    public BalanceDef {
        in = List.copyOf(in);
        out = List.copyOf(out);
        besides = List.copyOf(besides);
        unlisted = List.copyOf(unlisted);
    }

    List<String> codes() {
        return Stream.of(Stream.ofNullable(opening), in.stream(), out.stream(), besides.stream(), Stream.of(closing))
                .flatMap(codes -> codes)
                .toList();
    }
}
