package org.anjian.command.disclosure;

import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.TwoPersons.recorded;
import static org.anjian.command.disclosure.DisclosureScene.*;

import java.util.stream.Stream;
import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.ReviewOutcome;
import org.anjian.api.disclosure.command.ReviewRedaction;
import org.anjian.api.disclosure.event.RedactionProposed;
import org.anjian.command.TwoPersons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever proposed a wording does not review it, for whomever both act. */
class RedactionIndependenceTest {

    @TestFactory
    Stream<DynamicTest> reviewed_by_another_than_who_proposed() {
        return TwoPersons.everyCombination(
                "review of the wording",
                OFFICER,
                OFFICER,
                DisclosureRefusal.REVIEWER_PROPOSED,
                (first, second) -> TwoPersons.Outcome.of(sent(
                        new ReviewRedaction(ID, ReviewOutcome.APPROVED, "ok", at("2024-09-30"), null),
                        second,
                        SCHEDULED,
                        recorded(first, new RedactionProposed(SUBJECT, at("2024-09-29"), WORDING, first.id())))));
    }
}
