package org.anjian.cli;

import java.nio.file.Path;

/** Where Anjian itself lies, as the launcher says. */
final class Installation {

    private Installation() {}

    /** The folder of the launcher {@code ./anjian}; the current one if Anjian was started without it. */
    static Path home() {
        return Path.of(System.getProperty("anjian.home", "")).toAbsolutePath();
    }
}
