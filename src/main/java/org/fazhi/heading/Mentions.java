package org.fazhi.heading;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.place.Places;

/** Official place names in a text, adjacent ones joined to a chain (泉州市鲤城区). */
final class Mentions {
    /** A chain of names, outermost first. */
    record Chain(List<String> names, int start) {
        String last() {
            return names.get(names.size() - 1);
        }
    }

    private static final String BEFORE_A_SHORT_NAME = "共在于对";
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
                || length > 0 && (behindAnother || at == 0 || mayPrecedeShortName(text.charAt(at - 1)));
        return unmistakable ? text.substring(at, at + length) : null;
    }

    private static boolean mayPrecedeShortName(char c) {
        return Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN || BEFORE_A_SHORT_NAME.indexOf(c) >= 0;
    }

    private Mentions() {}
}
