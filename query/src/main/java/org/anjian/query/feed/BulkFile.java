package org.anjian.query.feed;

import java.nio.file.Path;

/**
 * The file of a month, ready to be sent.
 *
 * @param revision of the month, for which it was written
 * @param sha256 in hexadecimal
 */
public record BulkFile(Path path, BulkFormat format, long revision, long bytes, String sha256) {}
