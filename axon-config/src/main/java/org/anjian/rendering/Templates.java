package org.anjian.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anjian.api.document.DocumentTemplate;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.command.document.Paper;
import org.jspecify.annotations.Nullable;

/** The templates: those that come with Anjian, and before them the files of the same name in a folder of the deployment. */
final class Templates {

    private static final String BUNDLED = "/document-templates/";

    private final @Nullable Path folder;

    Templates(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * The template of a kind of documents, as it is now: a clerk's change counts from the next document.
     *
     * @throws BrokenTemplateException where its file cannot be read
     */
    DocxTemplate of(EnforcementDocumentKind kind) throws BrokenTemplateException {
        try {
            byte[] file = read(kind.template());
            return new DocxTemplate(new DocumentTemplate(kind.template(), Paper.digestOf(file)), file);
        } catch (IOException unreadable) {
            throw new BrokenTemplateException(kind.template(), unreadable);
        }
    }

    private byte[] read(String name) throws IOException {
        if (folder != null && Files.isRegularFile(folder.resolve(name))) {
            return Files.readAllBytes(folder.resolve(name));
        }
        try (InputStream bundled = Templates.class.getResourceAsStream(BUNDLED + name)) {
            if (bundled == null) {
                throw new IOException("no template of that name comes with Anjian");
            }
            return bundled.readAllBytes();
        }
    }
}
