package org.fazhi.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fazhi.place.Places;

/** Official place names in a text, adjacent ones joined to a chain (泉州市鲤城区). */
final class Mentions {
    /** A chain of names, outermost first. */
    record Chain(List<String> names, int start) {
        String last() {
            return names.get(names.size() - 1);
        }
    }

    private static final Pattern BEFORE_A_SHORT_NAME = Pattern.compile("[^\\p{IsHan}]|共|在|于|对");
    private static final int SHORTEST_UNMISTAKABLE = 3;

    static List<Chain> in(String text, Places places) {
        List<Chain> chains = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            List<String> names = new ArrayList<>();
            int start = i;
            String name = nameAt(text, i, places, false);
            while (name != null) {
                names.add(name);
                i += name.length();
                name = nameAt(text, i, places, true);
            }
            if (names.isEmpty()) {
                i++;
            } else {
                chains.add(new Chain(List.copyOf(names), start));
            }
        }
        return chains;
    }

    /** The longest name at an offset. 和县, 城区 and the like are names only behind another one or where a word begins. */
    private static String nameAt(String text, int at, Places places, boolean behindAnother) {
        int length = places.nameAt(text, at);
        boolean unmistakable = length >= SHORTEST_UNMISTAKABLE
                || length > 0
                        && (behindAnother
                                || at == 0
                                || BEFORE_A_SHORT_NAME
                                        .matcher(text.substring(at - 1, at))
                                        .matches());
        return unmistakable ? text.substring(at, at + length) : null;
    }

    private Mentions() {}
}
