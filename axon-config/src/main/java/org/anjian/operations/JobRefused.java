package org.anjian.operations;

/** A job cannot be done, for a reason the operator can act on. */
public class JobRefused extends RuntimeException {

    private final String code;

    /**
     * @param code one of the codes the GraphQL interface uses too: NOT_FOUND, INVALID, CONFLICT, FORBIDDEN, UNAVAILABLE
     * @param message what is wrong and what to do
     */
    public JobRefused(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The code, for programs. */
    public String code() {
        return code;
    }
}
