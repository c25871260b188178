package org.anjian.embedded;

import org.jspecify.annotations.Nullable;

/** An embedded service cannot be started or stopped; the message tells an operator why and what to do. */
public class EmbeddedStartException extends RuntimeException {

    /** @param message what went wrong, in words an operator understands */
    public EmbeddedStartException(String message) {
        super(message);
    }

    /**
     * @param message what went wrong, in words an operator understands
     * @param cause the technical reason
     */
    public EmbeddedStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
