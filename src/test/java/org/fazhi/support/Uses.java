package org.fazhi.support;

import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which types a source file or a class file names. */
public final class Uses {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern NAME = Pattern.compile("\\borg\\.fazhi\\.(?:([a-z]\\w*)\\.)?([A-Z]\\w*|\\*)");

    /** {@code room/Type} of every Fazhi type imported or named in full; comments and texts do not count. */
    public static Set<String> inSource(Path source) throws IOException {
        String code = COMMENT.matcher(Files.readString(source)).replaceAll(" ");
        Matcher name = NAME.matcher(LITERAL.matcher(code).replaceAll("\"\""));
        Set<String> used = new TreeSet<>();
        while (name.find()) {
            used.add((name.group(1) == null ? "" : name.group(1)) + "/" + name.group(2));
        }
        return used;
    }

    /** Every name in the class file's constants that holds {@code start}: classes, descriptors, signatures. */
    public static Set<String> inClass(Path compiled, String start) throws IOException {
        Pattern wanted = Pattern.compile("(?<![\\w/])L?(" + Pattern.quote(start) + "[\\w/]+)");
        Set<String> used = new TreeSet<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(compiled))) {
            in.skipNBytes(8);
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> {
                        Matcher name = wanted.matcher(in.readUTF());
                        while (name.find()) {
                            used.add(name.group(1));
                        }
                    }
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    default -> throw new IOException(compiled + ": constant of unknown kind " + tag);
                }
            }
        }
        return used;
    }

    /** {@code org/fazhi/room/Type} as {@code room/Type}. */
    public static String slashed(String internalName) {
        return typeOf(Path.of(internalName.substring("org/fazhi/".length())));
    }

    /** {@code room/Type} of a file below the root package; nested types belong to their outer one. */
    public static String typeOf(Path file) {
        String name = file.toString().replace(File.separatorChar, '/').replaceFirst("\\.(java|class)$", "");
        String outer = name.replaceFirst("\\$.*", "");
        return outer.contains("/") ? outer : "/" + outer;
    }

    private Uses() {}
}
