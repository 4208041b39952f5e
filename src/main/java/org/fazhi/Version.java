package org.fazhi;

/** Which Fazhi this is: the version of {@code pom.xml}, from the jar's manifest. */
public final class Version {
    /** What classes say that were never packed. */
    private static final String UNPACKED = "unpacked";

    public static String number() {
        String packed = Version.class.getPackage().getImplementationVersion();
        return packed == null ? UNPACKED : packed;
    }

    private Version() {}
}
