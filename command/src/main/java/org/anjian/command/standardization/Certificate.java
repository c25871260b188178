package org.anjian.command.standardization;

import java.time.LocalDate;

/** A standardisation certificate as its events tell it. */
record Certificate(LocalDate from, LocalDate until, State state) {

    /** Where a certificate stands. */
    enum State {
        /** In force. */
        VALID,
        /** Revoked for good. */
        REVOKED,
        /** Its term ended. */
        EXPIRED
    }

    Certificate in(State next) {
        return new Certificate(from, until, next);
    }

    boolean isValidOn(LocalDate day) {
        return state == State.VALID && !day.isAfter(until);
    }
}
