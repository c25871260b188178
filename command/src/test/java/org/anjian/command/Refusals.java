package org.anjian.command;

import static org.hamcrest.Matchers.startsWith;

import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.test.aggregate.ResultValidator;

/** Says of the outcome of a command that it was refused with a code; a refusal may tell more than that. */
public final class Refusals {

    private Refusals() {}

    public static void expectRefused(ResultValidator<?> outcome, RefusalCode code) {
        outcome.expectException(RefusedException.class)
                .expectExceptionMessage(startsWith(code.name() + ": " + code.en()))
                .expectNoEvents();
    }
}
