package org.fazhi.load;

import static org.fazhi.load.DeliveredFields.PUBLISHER;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.fazhi.schema.Col;

/** Where a delivered figure stands, and what of it is taken over as it is. */
final class DeliveredSource {
    private static final List<String> AS_DELIVERED = List.of(
            Col.SOURCE_FILE,
            Col.SOURCE_LINE,
            Col.SOURCE_URL,
            Col.SOURCE_TITLE,
            Col.SUBJECT,
            Col.RAW_VALUE,
            Col.RAW_UNIT,
            Col.RAW_PERIOD,
            Col.AREA_NAME,
            Col.NOTE);

    static void copy(Draft draft) {
        AS_DELIVERED.forEach(draft::copy);
        draft.set(Col.ISSUER, issuer(draft));
        draft.set(Col.RULE_ID, "DELIVERED");
        draft.set(Col.QUOTE, wording(draft));
    }

    /** The publishing body, which a METRIC row calls ISSUER. */
    static String issuer(Draft draft) {
        String publisher = draft.said(PUBLISHER);
        return publisher == null ? draft.said(Col.ISSUER) : publisher;
    }

    /** DOC_ID and METRIC_ID, once place, period and indicator are known. */
    static void identify(Draft draft) {
        draft.set(Col.DOC_ID, docId(draft));
        String indicator = draft.get(Col.INDICATOR);
        draft.set(
                Col.METRIC_ID,
                sha256(draft.get(Col.SOURCE_FILE) + "\n" + draft.get(Col.SOURCE_LINE) + "\n"
                        + (indicator == null ? "" : indicator)));
    }

    private static String wording(Draft draft) {
        String subject = draft.said(Col.SUBJECT);
        String value = draft.said(Col.RAW_VALUE);
        String unit = draft.said(Col.RAW_UNIT);
        if (subject == null || value == null) {
            return subject;
        }
        return subject + value + (unit == null || value.contains(unit) ? "" : unit);
    }

    /** The page it is from; of unknown pages, what a publisher tells of one place and period in one file: it has many pages. */
    private static String docId(Draft draft) {
        String url = draft.said(Col.SOURCE_URL);
        String title = draft.said(Col.SOURCE_TITLE);
        String publisher = issuer(draft);
        String source = url != null ? url : publisher + "\n" + title;
        if (url == null && title == null) {
            String place = draft.get(draft.get(Col.REF_AREA) == null ? Col.AREA_NAME : Col.REF_AREA);
            String period = draft.get(draft.get(Col.TIME_PERIOD) == null ? Col.RAW_PERIOD : Col.TIME_PERIOD);
            source = draft.get(Col.SOURCE_FILE) + "\n" + publisher + "\n" + place + "\n" + period;
        }
        return "delivered-" + sha256(source).substring(0, 16);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DeliveredSource() {}
}
