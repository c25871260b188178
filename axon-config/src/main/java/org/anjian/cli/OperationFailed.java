package org.anjian.cli;

/** The node refused or could not do what was asked; the message is for the operator. */
final class OperationFailed extends RuntimeException {

    private final String code;

    OperationFailed(String code, String message) {
        super(message);
        this.code = code;
    }

    /** The node's code, such as NOT_FOUND. */
    String code() {
        return code;
    }
}
