package org.anjian.rendering;

/** A template cannot be used: it is no Word file, or names a field that its document does not have. */
final class BrokenTemplateException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenTemplateException(String template, Throwable cause) {
        super(template + ": " + cause.getMessage(), cause);
    }
}
