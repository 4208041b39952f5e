package org.fazhi.document;

import java.util.List;
import java.util.Locale;

/** Kinds of file that hold a text. What a file is, its bytes say; its name is only checked against them. */
public enum Format {
    TEXT("plain text", List.of("txt", "text")),
    HTML("HTML", List.of("html", "htm", "shtml", "xhtml")),
    PDF("PDF", List.of("pdf")),
    DOCX("DOCX", List.of("docx", "docm"));

    private final String title;
    private final List<String> endings;

    Format(String title, List<String> endings) {
        this.title = title;
        this.endings = endings;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** Whether a file of this name is expected to be one of this kind. */
    boolean fits(String fileName) {
        return endings.contains(ending(fileName));
    }

    static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
