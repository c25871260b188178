package org.anjian.query.feed;

import java.nio.file.Path;

/**
 * The file of a month, ready to be sent.
 *
 * @param month as it was when the file was written
 * @param sha256 in hexadecimal
 */
public record BulkFile(Path path, BulkFormat format, PublicMonth month, long bytes, String sha256) {}
