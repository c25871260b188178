package org.anjian.command;

import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.test.aggregate.ResultValidator;

/** Says of the outcome of a command that it was refused with a code. */
public final class Refusals {

    private Refusals() {}

    public static void expectRefused(ResultValidator<?> outcome, RefusalCode code) {
        outcome.expectException(RefusedException.class)
                .expectExceptionMessage(code.name() + ": " + code.en())
                .expectNoEvents();
    }
}
