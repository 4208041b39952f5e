package org.fazhi.report;

import java.util.ArrayList;
import java.util.List;

/** Files put together for the tasks, neighbours in one pack: a task for every small file would cost more than reading it. */
final class Packs {
    /** For each core that works at once; the last tasks of a job are then short. */
    private static final int PACKS_A_CORE = 4;

    private static final long MOST_BYTES = 8L << 20;

    /** Packs of about equal bytes, in the order of the files. */
    static List<List<ReportFile>> of(List<ReportFile> files, int cores) {
        long all = files.stream().mapToLong(ReportFile::bytes).sum();
        long most = Math.min(MOST_BYTES, all / ((long) PACKS_A_CORE * cores));
        List<List<ReportFile>> packs = new ArrayList<>();
        List<ReportFile> pack = new ArrayList<>();
        long bytes = 0;
        for (ReportFile file : files) {
            if (!pack.isEmpty() && bytes + file.bytes() > most) {
                packs.add(pack);
                pack = new ArrayList<>();
                bytes = 0;
            }
            pack.add(file);
            bytes += file.bytes();
        }
        packs.add(pack);
        return packs;
    }

    private Packs() {}
}
