package org.fazhi.place;

/** Names by their first two characters, in a hash table that rules out most offsets of a text at once. */
final class NameStarts {
    private static final String[] NONE = {};

    private int[] starts = new int[1 << 10];
    /** Names of a start, the longest first; null where the slot is free. */
    private String[][] names = new String[1 << 10][];

    private int size;

    void add(String name) {
        if (++size * 2 > starts.length) {
            grow();
        }
        int start = start(name, 0);
        int slot = slot(start);
        starts[slot] = start;
        names[slot] = with(name, names[slot] == null ? NONE : names[slot]);
    }

    private static String[] with(String name, String[] others) {
        String[] all = new String[others.length + 1];
        int at = 0;
        while (at < others.length && others[at].length() >= name.length()) {
            if (others[at].equals(name)) {
                return others;
            }
            all[at] = others[at++];
        }
        all[at] = name;
        System.arraycopy(others, at, all, at + 1, others.length - at);
        return all;
    }

    private void grow() {
        int[] oldStarts = starts;
        String[][] oldNames = names;
        starts = new int[oldStarts.length * 2];
        names = new String[oldStarts.length * 2][];
        for (int i = 0; i < oldStarts.length; i++) {
            if (oldNames[i] != null) {
                int slot = slot(oldStarts[i]);
                starts[slot] = oldStarts[i];
                names[slot] = oldNames[i];
            }
        }
    }

    /** Length of the longest name, at most {@code longest}, that begins at the offset; 0 where none does. */
    int longestAt(String text, int at, int longest) {
        String[] beginning = at + 2 > text.length() ? null : names[slot(start(text, at))];
        if (beginning != null) {
            for (String name : beginning) {
                if (name.length() <= longest && text.startsWith(name, at)) {
                    return name.length();
                }
            }
        }
        return 0;
    }

    private int slot(int start) {
        int mask = starts.length - 1;
        int slot = start * 0x9E3779B9 >>> 12 & mask;
        while (names[slot] != null && starts[slot] != start) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int start(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
