package org.fazhi.grammar;

import java.io.Serializable;
import java.util.List;

/** Every figure of a report, in the order of the text. */
public record ReadReport(List<Figure> figures) implements Serializable {
    public ReadReport {
        figures = List.copyOf(figures);
    }
}
