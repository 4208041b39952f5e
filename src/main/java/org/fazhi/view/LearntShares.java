package org.fazhi.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.schema.Col;
import org.fazhi.schema.InputException;

/** How well an estimate of a year can be trusted: the manifest's share table, read beside an ANNUALISED value. */
record LearntShares(Map<String, JsonNode> byIndicator) {
    private static final String MANIFEST = "manifest.json";

    static LearntShares of(PublishedRun run) {
        Path manifest = run.folder().resolve(MANIFEST);
        Map<String, JsonNode> shares = new HashMap<>();
        try {
            new JsonMapper()
                    .readTree(manifest.toFile())
                    .path("shares")
                    .forEach(share -> shares.put(share.path("indicator").asText(), share));
        } catch (IOException damaged) {
            throw new InputException(
                    manifest + " is damaged; `fazhi run` into the same warehouse publishes anew", damaged);
        }
        return new LearntShares(shares);
    }

    /** What an estimate rests on; nothing for any other value. */
    List<String> lines(TableRow observation) {
        if (!"ANNUALISED".equals(observation.text(Col.DERIVATION)) || observation.has(Col.WHY_NO_VALUE)) {
            return List.of();
        }
        JsonNode share = byIndicator.get(observation.text(Col.INDICATOR));
        return List.of(
                String.format(
                        Locale.ROOT,
                        "  estimate   likely between %s and %s, %s; %.3f of the year taken as seen (%s)",
                        Values.number(observation.number(Col.CI_LOWER), 4),
                        Values.number(observation.number(Col.CI_UPPER), 4),
                        observation.text(Col.CI_METHOD),
                        observation.number(Col.SHARE),
                        observation.text(Col.SHARE_SOURCE)),
                "  back-test  " + (share == null ? "none in the manifest" : backTest(share)));
    }

    private static String backTest(JsonNode share) {
        if (!share.hasNonNull("tested")) {
            return share.path("backTest").asText() + ": " + share.path("pairs").asLong()
                    + " places and years tell both the year and its beginning";
        }
        return String.format(
                Locale.ROOT,
                "%d known years, each left out in turn: %.0f %% within their bounds, estimate off by %.1f %% on average",
                share.path("tested").asLong(),
                100 * share.path("coverage").asDouble(),
                share.path("mape").asDouble());
    }
}
