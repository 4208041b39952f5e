package org.fazhi.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the input files of two runs differ, by path and hash.
 *
 * @param touched paths that are new, gone or of other content
 * @param kept paths that stood in both runs, changed or not
 */
record InputChanges(Set<String> touched, Set<String> kept) {
    static InputChanges between(List<InputFile> before, List<InputFile> now) {
        Map<String, Set<String>> then = hashes(before);
        Map<String, Set<String>> since = hashes(now);
        Set<String> touched = Stream.concat(then.keySet().stream(), since.keySet().stream())
                .filter(path -> !then.getOrDefault(path, Set.of()).equals(since.getOrDefault(path, Set.of())))
                .collect(toSet());
        Set<String> kept = then.keySet().stream().filter(since::containsKey).collect(Collectors.toSet());
        return new InputChanges(touched, kept);
    }

    /** Two inputs may hold a file of one name each. */
    private static Map<String, Set<String>> hashes(List<InputFile> files) {
        return files.stream().collect(groupingBy(InputFile::path, mapping(InputFile::sha256, toSet())));
    }
}
