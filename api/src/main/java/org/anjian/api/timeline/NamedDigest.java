package org.anjian.api.timeline;

import org.anjian.api.message.Filed;
import org.jspecify.annotations.Nullable;

/**
 * A file that an event speaks of.
 *
 * @param name its title or file name; null where the event gives none
 * @param sha256 the digest of its bytes, in lower-case hexadecimal
 */
public record NamedDigest(@Nullable String name, String sha256) implements Filed {}
