package org.anjian.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.anjian.api.document.DocumentRefusal;
import org.anjian.api.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an office program is found, and what is said where there is none or where it does not do its work. */
class PdfConversionTest {

    private static final byte[] FILE = "a document".getBytes(StandardCharsets.UTF_8);
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    /** A program that takes the arguments of LibreOffice: the last is the file, the one before it the folder of the PDF. */
    private Path program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static PdfConversion by(Path program, Duration timeout) {
        return new PdfConversion(() -> PdfConversion.installed(program, ""), timeout);
    }

    private static void refused(PdfConversion conversion, DocumentRefusal reason) {
        assertThatThrownBy(() -> conversion.pdfOf(FILE, "digest"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(reason.name()));
    }

    @Test
    void the_program_is_the_file_or_the_name_that_is_configured_or_one_of_libreoffice_on_the_path() throws IOException {
        Path other = program("my-office", "exit 0");
        String path = "/no-such-folder" + File.pathSeparator + folder;
        assertThat(PdfConversion.installed(null, path)).isEmpty();
        assertThat(PdfConversion.installed(other, "")).contains(other);
        assertThat(PdfConversion.installed(Path.of("my-office"), path)).contains(other);
        assertThat(PdfConversion.installed(Path.of("my-office"), "")).isEmpty();
        assertThat(PdfConversion.installed(folder.resolve("no-office"), path)).isEmpty();
        assertThat(PdfConversion.installed(folder, path)).isEmpty();
        Path libreoffice = program("libreoffice", "exit 0");
        assertThat(PdfConversion.installed(null, path)).contains(libreoffice);
        Path soffice = program("soffice", "exit 0");
        assertThat(PdfConversion.installed(null, path)).contains(soffice);
    }

    @Test
    void where_the_program_is_missing_that_is_said_and_once_it_is_there_it_is_used() throws IOException {
        PdfConversion conversion = by(folder.resolve("soffice"), LONG);
        refused(conversion, DocumentRefusal.PDF_CONVERTER_MISSING);
        program("soffice", "while [ $# -gt 2 ]; do shift; done; cat \"$2\" > \"$1/document.pdf\"");
        assertThat(conversion.pdfOf(FILE, "digest")).isEqualTo(FILE);
    }

    @Test
    void a_program_that_fails_makes_nothing_or_takes_too_long_is_told_from_one_that_is_missing() throws IOException {
        refused(by(program("fails", "exit 3"), LONG), DocumentRefusal.PDF_CONVERSION_FAILED);
        refused(by(program("idle", "exit 0"), LONG), DocumentRefusal.PDF_CONVERSION_FAILED);
        Path process = folder.resolve("process");
        refused(
                by(program("hangs", "echo $$ > " + process + "; sleep 300"), Duration.ofMillis(500)),
                DocumentRefusal.PDF_CONVERSION_FAILED);
        long pid = Long.parseLong(Files.readString(process).strip());
        await().until(() -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void the_same_file_is_converted_once() throws IOException {
        Path runs = folder.resolve("runs");
        PdfConversion conversion = by(
                program(
                        "soffice",
                        "echo run >> " + runs
                                + "; while [ $# -gt 2 ]; do shift; done; cat \"$2\" > \"$1/document.pdf\""),
                LONG);
        assertThat(conversion.pdfOf(FILE, "digest")).isEqualTo(conversion.pdfOf(FILE, "digest"));
        assertThat(Files.readAllLines(runs)).hasSize(1);
        conversion.pdfOf(FILE, "another digest");
        assertThat(Files.readAllLines(runs)).hasSize(2);
    }
}
