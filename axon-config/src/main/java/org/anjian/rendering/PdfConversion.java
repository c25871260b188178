package org.anjian.rendering;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.anjian.api.document.DocumentRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Documents as PDF, by LibreOffice where it is installed. One conversion at a time: its profile is one's own. */
public final class PdfConversion {

    private static final Logger LOG = LoggerFactory.getLogger(PdfConversion.class);
    private static final List<String> PROGRAMS = List.of("soffice", "libreoffice");
    private static final int REMEMBERED = 50;

    private final Supplier<Optional<Path>> office;
    private final Duration timeout;
    private final ReentrantLock one = new ReentrantLock();
    private final Cache<String, byte[]> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * @param office looks for the program, each time anew: it may be installed, or taken away, while the node runs
     * @param timeout how long a conversion may take
     */
    public PdfConversion(Supplier<Optional<Path>> office, Duration timeout) {
        this.office = office;
        this.timeout = timeout;
    }

    /**
     * The program, where it is there.
     *
     * @param configured its file, or its name on the search path; LibreOffice's own names where null
     * @param searchPath the search path of the system
     */
    public static Optional<Path> installed(@Nullable Path configured, String searchPath) {
        if (configured != null && (configured.isAbsolute() || configured.getNameCount() > 1)) {
            return Optional.of(configured).filter(PdfConversion::isProgram);
        }
        List<String> names = configured == null ? PROGRAMS : List.of(configured.toString());
        return Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(PdfConversion::isProgram)
                .findFirst();
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /**
     * A file as PDF.
     *
     * @param sha256 the digest of the file, under which the PDF is remembered
     * @throws RefusedException {@link DocumentRefusal#PDF_CONVERTER_MISSING}, {@link DocumentRefusal#PDF_CONVERSION_FAILED}
     */
    public byte[] pdfOf(byte[] docx, String sha256) {
        Path program = office.get().orElseThrow(() -> new RefusedException(DocumentRefusal.PDF_CONVERTER_MISSING));
        byte[] known = remembered.getIfPresent(sha256);
        if (known != null) {
            return known;
        }
        one.lock();
        try {
            return remembered.get(sha256, digest -> converted(program, docx));
        } finally {
            one.unlock();
        }
    }

    private byte[] converted(Path program, byte[] docx) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("anjian-pdf");
            Files.write(folder.resolve("document.docx"), docx);
            run(program, folder);
            return Files.readAllBytes(folder.resolve("document.pdf"));
        } catch (IOException failure) {
            LOG.warn("A document could not be converted to PDF", failure);
            throw new RefusedException(DocumentRefusal.PDF_CONVERSION_FAILED);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RefusedException(DocumentRefusal.PDF_CONVERSION_FAILED);
        } finally {
            delete(folder);
        }
    }

    private void run(Path program, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("document.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("the conversion took longer than " + timeout);
            }
            if (process.exitValue() != 0) {
                throw new IOException("the office program ended with status " + process.exitValue());
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void delete(@Nullable Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            LOG.warn("A temporary folder could not be deleted", left);
        }
    }
}
