package org.fazhi.script;

/** Script of a Chinese text, ISO 15924. */
public enum Script {
    HANS("Hans"),
    HANT("Hant");

    /** A simplified text quotes a Traditional word now and then; a Traditional one has a third of such characters. */
    private static final double HANT_SHARE = 0.08;

    private final String code;

    Script(String code) {
        this.code = code;
    }

    /** ISO 15924. */
    public String code() {
        return code;
    }

    /** Hant where more than 8 % of the Chinese characters are ones that simplification replaces. */
    public static Script of(String text) {
        int chinese = 0;
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = CharTable.kind(text.charAt(i));
            chinese += kind & CharTable.IDEOGRAPH;
            traditional += kind / CharTable.TRADITIONAL;
        }
        return traditional > chinese * HANT_SHARE ? HANT : HANS;
    }
}
