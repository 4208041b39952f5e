package org.fazhi.report;

import java.io.Serializable;

/**
 * A file of the reports folder.
 *
 * @param path where it is: as {@link LocalFolder} or as Hadoop lists it
 * @param relative path below the reports folder
 * @param docId DOC_ID, unique in the folder
 * @param bytes size, as the listing has it
 * @param sidecar path of the file that says more of it, null where there is none
 */
record ReportFile(String path, String relative, String docId, long bytes, String sidecar) implements Serializable {
    static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
