package org.anjian.api.creditplatform;

/**
 * The file of an exchange.
 *
 * @param content its text, which is written in UTF-8: one JSON object a line
 * @param sha256 the digest of its bytes, in hexadecimal
 */
public record CreditFile(String content, String sha256) {}
