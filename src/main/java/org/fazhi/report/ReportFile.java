package org.fazhi.report;

import java.io.Serializable;

/**
 * A file of the reports folder.
 *
 * @param path where it is
 * @param relative path below the reports folder
 * @param docId DOC_ID, unique in the folder
 */
record ReportFile(String path, String relative, String docId) implements Serializable {
    static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Other kinds of file are named in REPORT, not read. */
    boolean isPlainText() {
        return relative.toLowerCase(java.util.Locale.ROOT).endsWith(".txt");
    }
}
