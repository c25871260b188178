package org.anjian.command.tipoff;

import java.time.LocalDate;

/** The last day of a verification. */
record VerificationDue(LocalDate verifyBy) {

    static final String NAME = "tip-off-verification";
}
