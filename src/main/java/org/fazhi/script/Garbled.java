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
        int afterOdd = 0;
        int afterRun = 0;
        for (int at = 0; at < points.length; at++) {
            if (at >= afterOdd && Suspicion.isRoused(points[at])) {
                afterOdd = markOdd(points, at, garbled);
            } else if (at >= afterRun && Suspicion.isUncommon(points[at])) {
                afterRun = markUncommon(points, at, garbled);
            }
        }
        return marked(garbled);
    }

    private static List<Span> marked(boolean[] garbled) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < garbled.length; i++) {
            if (garbled[i]) {
                int start = i;
                while (i < garbled.length && garbled[i]) {
                    i++;
                }
                spans.add(new Span(start, i));
            }
        }
        return List.copyOf(spans);
    }

    /** Marks the stretch that an odd character opens; gives the place behind what belongs to it. */
    private static int markOdd(int[] points, int start, boolean[] garbled) {
        boolean opening = OddCharacters.isLostLeadByte(points, start);
        if (!opening && !OddCharacters.isOdd(points, start)) {
            return start + 1;
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
        return last + 1;
    }

    /** Marks the run of Chinese characters around an uncommon one where most are so; gives the place behind it. */
    private static int markUncommon(int[] points, int at, boolean[] garbled) {
        int start = at;
        while (start > 0 && OddCharacters.isChinese(points[start - 1])) {
            start--;
        }
        int end = at;
        int uncommon = 0;
        while (end < points.length && OddCharacters.isChinese(points[end])) {
            uncommon += Suspicion.isUncommon(points[end]) ? 1 : 0;
            end++;
        }
        if (end - start >= UNCOMMON_RUN && uncommon >= UNCOMMON_SHARE * (end - start)) {
            mark(garbled, start, end);
        }
        return Math.max(end, at + 1);
    }

    private static void mark(boolean[] garbled, int start, int end) {
        for (int i = start; i < end; i++) {
            garbled[i] = true;
        }
    }

    private Garbled() {}
}
