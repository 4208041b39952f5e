package org.fazhi;

/** Arguments to session to pipeline to exit code; the only place that starts a session. */
public final class Main {
    public static void main(String[] args) {
        System.exit(0);
    }

    private Main() {}
}
