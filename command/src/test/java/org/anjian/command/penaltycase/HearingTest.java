package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.*;

import java.util.List;
import org.anjian.api.penaltycase.HearingAbandonment;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.command.AbandonHearing;
import org.anjian.api.penaltycase.command.RequestHearing;
import org.anjian.api.penaltycase.event.HearingAbandoned;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** A hearing is asked for in time, and may be given up. */
class HearingTest {

    private static final HearingRequested ASKED =
            new HearingRequested(AGAINST_FACTORY, at("2024-07-15"), "we disagree");

    @Test
    void a_hearing_is_asked_for_within_its_days() {
        when(upToNotice(50_000), new RequestHearing(K1, "we disagree", at("2024-07-15"), null))
                .expectEvents(ASKED);
        expectRefused(
                when(upToNotice(50_000), new RequestHearing(K1, "we disagree", at("2024-07-22"), null)),
                PenaltyCaseRefusal.HEARING_REQUEST_LATE);
    }

    @Test
    void a_hearing_that_was_asked_for_may_be_given_up() {
        when(
                        and(upToNotice(50_000), ASKED),
                        new AbandonHearing(K1, HearingAbandonment.WITHDRAWN, "withdrawn", at("2024-07-16"), null))
                .expectEvents(new HearingAbandoned(
                        AGAINST_FACTORY, at("2024-07-16"), HearingAbandonment.WITHDRAWN, "withdrawn"));
    }

    private static ResultValidator<PenaltyCase> when(List<PenaltyCaseEvent> before, Object command) {
        return fixture().given(before).when(command, OFFICER.toMetadata());
    }
}
