package org.anjian.query.feed;

import org.anjian.api.message.Sha256;

/**
 * Something as it is sent.
 *
 * @param tag the SHA-256 of the bytes, in hexadecimal
 */
public record Rendered(byte[] bytes, String mediaType, String tag) {

    /** Bytes, and what they are. */
    public static Rendered of(byte[] bytes, String mediaType) {
        return new Rendered(bytes, mediaType, Sha256.of(bytes));
    }
}
