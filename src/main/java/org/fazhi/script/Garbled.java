package org.fazhi.script;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches in which bytes were read in the wrong encoding or one byte off, told by character statistics alone.
 *
 * <p>Two-byte Chinese text read one byte off shows characters that a report never prints (Zhuyin, kana, accented Latin,
 * small forms, mathematical signs) a few characters apart, stray ASCII signs stuck to Chinese characters, and a lost
 * lead byte as {@code ?} glued to a full stop or exclamation mark. Text in another encoding altogether shows runs of
 * characters beyond the 3,755 common ones. A single odd character (a Greek letter, の) makes no stretch.
 */
public final class Garbled {
    /** Ordinary characters that may stand between two odd ones of one stretch. */
    private static final int GAP = 4;
    /** A run of Chinese characters this long with this share of uncommon ones; names of places stay far below. */
    static final int UNCOMMON_RUN = 8;

    static final double UNCOMMON_SHARE = 0.6;

    /** In order, not touching one another. */
    public static List<Span> spans(String text) {
        if (!Suspicion.isRoused(text)) {
            return List.of();
        }
        return spans(CodePoints.of(text));
    }

    /** Of a text that has roused suspicion. */
    static List<Span> spans(int[] points) {
        boolean[] garbled = new boolean[points.length];
        markOdd(points, garbled);
        markUncommon(points, garbled);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (garbled[i]) {
                int start = i;
                while (i < points.length && garbled[i]) {
                    i++;
                }
                spans.add(new Span(start, i));
            }
        }
        return List.copyOf(spans);
    }

    private static void markOdd(int[] points, boolean[] garbled) {
        for (int start = 0; start < points.length; start++) {
            if (!Suspicion.isRoused(points[start])) {
                continue;
            }
            boolean opening = OddCharacters.isLostLeadByte(points, start);
            if (!opening && !OddCharacters.isOdd(points, start)) {
                continue;
            }
            int odd = opening ? 2 : 1;
            int last = opening ? start + 1 : start;
            for (int i = last + 1; i < points.length && i - last <= GAP + 1; i++) {
                if (OddCharacters.isOdd(points, i) || OddCharacters.isStray(points, i, last)) {
                    odd++;
                    last = i;
                } else if (!OddCharacters.isChinese(points[i])) {
                    break;
                }
            }
            if (odd >= 2) {
                mark(garbled, OddCharacters.lostLeadByteBefore(points, start), last + 1);
            }
            start = last;
        }
    }

    private static void markUncommon(int[] points, boolean[] garbled) {
        for (int start = 0; start < points.length; start++) {
            int end = start;
            int uncommon = 0;
            while (end < points.length && OddCharacters.isChinese(points[end])) {
                uncommon += Suspicion.isUncommon(points[end]) ? 1 : 0;
                end++;
            }
            if (end - start >= UNCOMMON_RUN && uncommon >= UNCOMMON_SHARE * (end - start)) {
                mark(garbled, start, end);
            }
            start = Math.max(start, end);
        }
    }

    private static void mark(boolean[] garbled, int start, int end) {
        for (int i = start; i < end; i++) {
            garbled[i] = true;
        }
    }

    private Garbled() {}
}
