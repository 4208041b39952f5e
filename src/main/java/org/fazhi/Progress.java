package org.fazhi;

/** Told by the walk as it goes; a person reads it on stderr. */
public interface Progress {
    /** A stage begins; {@code what} is what it does, in a few words. */
    void begin(String stage, String what);

    /** The stage wrote a table. */
    void wrote(String table, long rows);

    /** The run is current now; nothing that happens later takes that back. */
    default void published(String run) {}

    /** Something a person should know, one line. */
    void note(String line);

    /** Says nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String stage, String what) {}

        @Override
        public void wrote(String table, long rows) {}

        @Override
        public void note(String line) {}
    };
}
