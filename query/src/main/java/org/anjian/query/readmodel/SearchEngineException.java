package org.anjian.query.readmodel;

import org.jspecify.annotations.Nullable;

/** The search engine refused a request or could not be reached. */
public final class SearchEngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    private final int status;

    public SearchEngineException(int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The HTTP status; 0 where there was no answer. */
    public int status() {
        return status;
    }

    /** Whether what was asked for does not exist. */
    public boolean isNotFound() {
        return status == NOT_FOUND;
    }
}
