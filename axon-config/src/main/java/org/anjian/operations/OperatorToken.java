package org.anjian.operations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The secret that makes a caller the operator.
 *
 * @param secret null if operations are switched off
 */
record OperatorToken(@Nullable String secret) {

    /** Name of the file in the data folder that keeps the secret in embedded mode. */
    static final String FILE = "operator.token";

    boolean isConfigured() {
        return secret != null;
    }

    /** Compares in a time that tells nothing about the secret. */
    boolean matches(String presented) {
        return secret != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "OperatorToken[" + (isConfigured() ? "configured" : "none") + "]";
    }
}
