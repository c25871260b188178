package org.anjian.roundtrip;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs beside the JDK that the conversion of documents is tested with. */
final class OfficePrograms {

    private OfficePrograms() {}

    static boolean areInstalled() {
        return find("soffice").isPresent() && find("pdftotext").isPresent();
    }

    /** The file of LibreOffice. */
    static Path office() {
        return find("soffice").orElseThrow();
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
