package org.fazhi.place;

/** Length of the longest name by its first two characters: a hash table of ints that rules out most offsets of a text at once. */
final class NameStarts {
    private int[] starts = new int[1 << 10];
    private byte[] longest = new byte[1 << 10];
    private int size;

    void add(String name) {
        if (++size * 2 > starts.length) {
            grow();
        }
        put(start(name, 0), (byte) Math.min(name.length(), Byte.MAX_VALUE));
    }

    private void put(int start, byte length) {
        int slot = slot(start);
        starts[slot] = start;
        longest[slot] = (byte) Math.max(longest[slot], length);
    }

    private void grow() {
        int[] oldStarts = starts;
        byte[] oldLongest = longest;
        starts = new int[oldStarts.length * 2];
        longest = new byte[oldStarts.length * 2];
        for (int i = 0; i < oldStarts.length; i++) {
            if (oldLongest[i] > 0) {
                put(oldStarts[i], oldLongest[i]);
            }
        }
    }

    /** 0 where no name begins at the offset. */
    int longestAt(CharSequence text, int at) {
        return at + 2 > text.length() ? 0 : longest[slot(start(text, at))];
    }

    private int slot(int start) {
        int mask = starts.length - 1;
        int slot = start * 0x9E3779B9 >>> 12 & mask;
        while (longest[slot] > 0 && starts[slot] != start) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int start(CharSequence text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
