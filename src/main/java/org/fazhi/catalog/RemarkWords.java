package org.fazhi.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a remark of a NOTE says, whole: 仅市本级 is one, 不仅含纸质材料 and 与试点地区口径一致 are not. A NOTE has a remark or several,
 * parted by semicolons, commas or full stops.
 *
 * @param begins a remark that begins with one of these says it,
 * @param beginsNot but not with one of these
 * @param holds a remark that holds one of these, or
 * @param ends ends with one of these, says it
 * @param vetoes unless one of these stands before
 */
public record RemarkWords(
        List<String> begins, List<String> beginsNot, List<String> holds, List<String> ends, List<String> vetoes)
        implements Serializable {
    private static final Pattern REMARK_ENDS = Pattern.compile("[;；,，。]");

    /** The remarks of a NOTE, none of null. */
    public static Stream<String> remarks(String note) {
        return note == null
                ? Stream.empty()
                : REMARK_ENDS.splitAsStream(note).map(String::strip).filter(remark -> !remark.isEmpty());
    }

    /** Whether a remark of the NOTE says it. */
    public boolean areIn(String note) {
        return remarks(note).anyMatch(this::areWholly);
    }

    /** Whether one remark says it. */
    public boolean areWholly(String remark) {
        return begins.stream().anyMatch(remark::startsWith)
                        && beginsNot.stream().noneMatch(remark::startsWith)
                || holds.stream().anyMatch(word -> isSaid(remark, remark.indexOf(word)))
                || ends.stream()
                        .filter(remark::endsWith)
                        .anyMatch(word -> isSaid(remark, remark.length() - word.length()));
    }

    private boolean isSaid(String remark, int at) {
        return at >= 0 && vetoes.stream().noneMatch(remark.substring(0, at)::contains);
    }
}
