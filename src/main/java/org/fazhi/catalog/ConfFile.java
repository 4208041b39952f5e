package org.fazhi.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One layer of one configuration file.
 *
 * @param name as a person would open it
 */
record ConfFile(String name, String text) {
    static final List<String> KNOWN = List.of(
            "indicators.yaml",
            "grammar.yaml",
            "themes.csv",
            "families.csv",
            "units.csv",
            "hedges.yaml",
            "periods.yaml",
            "places.csv",
            "breaks.csv",
            "confidence.csv",
            "peers.yaml",
            "corrections.yaml",
            "index.yaml",
            "pipeline.yaml");

    /**
     * The layers of a file, the packed one first; a layer without it, or with the same text as one before, adds nothing:
     * a checkout's {@code conf/} is most often what is packed.
     */
    static List<ConfFile> layers(String file, List<Path> overlays, Faults faults) {
        List<ConfFile> layers = new ArrayList<>();
        packed(file, faults, layers);
        for (Path overlay : overlays) {
            Path path = overlay.resolve(file);
            if (Files.isRegularFile(path)) {
                try {
                    ConfFile layer = decode(path.toString(), Files.readAllBytes(path), faults);
                    if (layers.stream().noneMatch(before -> before.text.equals(layer.text))) {
                        layers.add(layer);
                    }
                } catch (IOException unreadable) {
                    faults.add(new At(path.toString(), 0), "cannot be read: " + unreadable.getMessage());
                }
            }
        }
        return layers;
    }

    private static void packed(String file, Faults faults, List<ConfFile> layers) {
        try (InputStream in = ConfFile.class.getResourceAsStream("/conf/" + file)) {
            if (in != null) {
                layers.add(decode("conf/" + file, in.readAllBytes(), faults));
            }
        } catch (IOException unreadable) {
            faults.add(new At("conf/" + file, 0), "cannot be read: " + unreadable.getMessage());
        }
    }

    /** An overlay must be a folder, and hold no file that would be ignored in silence. */
    static void checkOverlays(List<Path> overlays, Faults faults) {
        for (Path overlay : overlays) {
            if (!Files.isDirectory(overlay)) {
                faults.add(new At(overlay.toString(), 0), "is no folder; --conf wants one that holds any of " + KNOWN);
                continue;
            }
            try (Stream<Path> files = Files.list(overlay)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(ya?ml|csv)"))
                        .filter(file -> !KNOWN.contains(file.getFileName().toString()))
                        .sorted()
                        .forEach(file ->
                                faults.add(new At(file.toString(), 0), "is no configuration file; known are " + KNOWN));
            } catch (IOException unreadable) {
                faults.add(new At(overlay.toString(), 0), "cannot be read: " + unreadable.getMessage());
            }
        }
    }

    private static ConfFile decode(String name, byte[] bytes, Faults faults) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new ConfFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException broken) {
            faults.add(new At(name, 0), "is not UTF-8");
            return new ConfFile(name, "");
        }
    }
}
