package org.anjian.surface;

import java.io.IOException;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RequestRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The body of a request is longer, or takes longer, than it may. */
final class BodyRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private BodyRefused(HttpStatus status, String why) {
        super(why);
        this.status = status;
    }

    static BodyRefused tooLong(long most) {
        return new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, "request body above " + most + " bytes");
    }

    static BodyRefused tooSlow() {
        return new BodyRefused(HttpStatus.REQUEST_TIMEOUT, "request body took too long");
    }

    /** The refusal behind a failure, however deep it was wrapped; null where it failed for another reason. */
    static @Nullable BodyRefused in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyRefused refused) {
                return refused;
            }
        }
        return null;
    }

    HttpStatus status() {
        return status;
    }

    RefusalCode code() {
        return status == HttpStatus.REQUEST_TIMEOUT ? RequestRefusal.BODY_TOO_SLOW : InputRefusal.TOO_LONG;
    }
}
