package org.anjian.command.document;

import org.anjian.api.document.DocumentTemplate;
import org.anjian.api.message.Sha256;

/** A document as a file, with its digest and the template that it was made from. */
public final class Paper {

    private final byte[] content;
    private final DocumentTemplate template;
    private final String sha256;

    public Paper(byte[] content, DocumentTemplate template) {
        this.content = content.clone();
        this.template = template;
        this.sha256 = digestOf(content);
    }

    /** The file. */
    public byte[] content() {
        return content.clone();
    }

    /** How long the file is, in bytes. */
    public int bytes() {
        return content.length;
    }

    /** The template that it was made from. */
    public DocumentTemplate template() {
        return template;
    }

    /** The SHA-256 of the file, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The SHA-256 of a file, in lower-case hexadecimal. */
    public static String digestOf(byte[] file) {
        return Sha256.of(file);
    }
}
