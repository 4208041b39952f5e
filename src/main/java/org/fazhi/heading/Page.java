package org.fazhi.heading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.fazhi.script.HalfWidth;
import org.fazhi.script.Simplified;
import org.fazhi.script.Unseen;

/** What a page says of its text beside it, simplified; empty for files that are nothing but text. */
record Page(String around, Map<String, String> meta) {
    static Page of(String around, Map<String, String> meta) {
        return new Page(ChineseYears.inDigits(HalfWidth.of(Simplified.ofHant(Unseen.without(around)))), meta);
    }

    String issuer() {
        return Simplified.ofHant(Unseen.without(meta.getOrDefault("issuer", "")));
    }

    String site() {
        return Simplified.ofHant(Unseen.without(meta.getOrDefault("site", "")));
    }

    /** Identifier of a government site, empty where there is none. */
    String siteCode() {
        return meta.getOrDefault("site_code", "");
    }

    /** Of the head of the page, else of a field of it. */
    Optional<LocalDate> published() {
        return Dates.first(meta.getOrDefault("date_published", "")).or(() -> around.lines()
                .flatMap(line -> Dates.field(line).stream())
                .findFirst());
    }
}
