package org.anjian.importing.source;

import org.jspecify.annotations.Nullable;

/** A folder or file cannot be read as the records an adapter expects. The message is for the operator. */
public class UnreadableSource extends RuntimeException {

    public UnreadableSource(String message) {
        this(message, null);
    }

    public UnreadableSource(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
