package org.anjian.query.readmodel;

/** The events of one record cannot be folded; other records are not concerned. */
public final class FoldFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FoldFailure(String message, Throwable cause) {
        super(message, cause);
    }

    public FoldFailure(String message) {
        super(message);
    }
}
