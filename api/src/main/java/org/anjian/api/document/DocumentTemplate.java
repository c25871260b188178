package org.anjian.api.document;

/**
 * The template that a document was made from.
 *
 * @param name its file name
 * @param sha256 the SHA-256 of the file, in lower-case hexadecimal
 */
public record DocumentTemplate(String name, String sha256) {}
