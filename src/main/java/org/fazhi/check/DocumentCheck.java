package org.fazhi.check;

import java.util.List;

/** One named rule over the figures of one document. */
interface DocumentCheck {
    List<Finding> check(List<Figure> figures);
}
