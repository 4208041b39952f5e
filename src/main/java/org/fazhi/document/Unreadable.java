package org.fazhi.document;

import java.util.regex.Pattern;

/** Why a file has no text. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** STATUS of the report. */
    enum Why {
        /** Another kind of file, or no known one. */
        NOT_TEXT,
        /** Nothing in it. */
        EMPTY,
        /** Opens with a password only. */
        ENCRYPTED,
        /** Pages of images without a layer of text. */
        IMAGE_ONLY,
        /** Beyond a limit of pipeline.yaml. */
        TOO_LARGE,
        /** Unpacks to far more than it holds. */
        ZIP_BOMB,
        /** Begins as its kind does and cannot be read to the end. */
        DAMAGED
    }

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private final Why why;

    /** @param reason put into one line */
    Unreadable(Why why, String reason) {
        super(LINE_ENDS.matcher(reason).replaceAll(" "), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }

    /** The same where a library's stream must be left. */
    static final class InStream extends java.io.IOException {
        private static final long serialVersionUID = 1L;

        private final transient Unreadable reason;

        InStream(Unreadable reason) {
            this.reason = reason;
        }

        Unreadable reason() {
            return reason;
        }
    }
}
