package org.anjian.roundtrip;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The programs beside the JDK that the conversion of documents is tested with. */
final class OfficePrograms {

    private OfficePrograms() {}

    static boolean areInstalled() {
        return isInstalled("soffice") && isInstalled("pdftotext");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
