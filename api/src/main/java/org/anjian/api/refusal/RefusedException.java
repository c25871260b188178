package org.anjian.api.refusal;

import org.jspecify.annotations.Nullable;

/** Thrown where an input, a command or a query is refused. Nothing was recorded. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(RefusalCode code) {
        this(Refusal.of(code, null));
    }

    public RefusedException(RefusalCode code, @Nullable String field) {
        this(Refusal.of(code, field));
    }

    public RefusedException(Refusal refusal) {
        // A refusal is an answer, not a fault: no stack trace is filled in.
        super(refusal.code() + ": " + refusal.en(), null, false, false);
        this.refusal = refusal;
    }

    /** The reason, the field and the rule. */
    public Refusal refusal() {
        return refusal;
    }
}
