package org.fazhi.coverage;

import static org.apache.spark.sql.functions.udf;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.fazhi.script.Simplified;

/**
 * Issuing bodies, told apart by what they are and not by how a page writes them: simplified, without the names of higher
 * places before that of the place (泉州市鯉城區司法局 is 鲤城区司法局), several bodies in one order.
 */
final class Issuers {
    /** Stands for an issuer nobody knows. */
    static final String UNKNOWN = "_U";

    /** Issuing bodies by ISSUER as printed and AREA_NAME. */
    static final UserDefinedFunction BODIES = udf((UDF2<String, String, String>) Issuers::bodies, DataTypes.StringType);

    private static final Pattern APART = Pattern.compile("[\\s、,;]+");
    private static final String PARTY = "中共";

    static String bodies(String printed, String area) {
        if (printed == null || printed.isBlank()) {
            return UNKNOWN;
        }
        String simplified = Simplified.ofHant(Normalizer.normalize(printed, Normalizer.Form.NFKC));
        return APART.splitAsStream(simplified.strip())
                .map(body -> body(body, area))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String body(String printed, String area) {
        String whole = printed.replace("中国共产党", PARTY);
        int at = area == null ? -1 : whole.indexOf(Simplified.ofHant(area));
        if (at <= 0) {
            return whole;
        }
        return (whole.startsWith(PARTY) ? PARTY : "") + whole.substring(at);
    }

    private Issuers() {}
}
