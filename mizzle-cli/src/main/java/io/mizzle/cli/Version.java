package io.mizzle.cli;

import java.util.Objects;

/** Which mizzle this is. */
public final class Version {

    private static final String BUILT_FROM_SOURCE = "0.1.0-SNAPSHOT";

    private Version() {}

    /** The version of the jar; that of the sources where there is no jar. */
    public static String text() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), BUILT_FROM_SOURCE);
    }
}
