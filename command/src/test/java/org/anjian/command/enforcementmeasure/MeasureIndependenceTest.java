package org.anjian.command.enforcementmeasure;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.TwoPersons.recorded;

import java.util.stream.Stream;
import org.anjian.api.enforcementmeasure.EnforcementMeasureRefusal;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.command.ApproveEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.RejectEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.message.Actor;
import org.anjian.command.TwoPersons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever proposed a measure does not approve or reject it, for whomever both act. */
class MeasureIndependenceTest extends EnforcementMeasureFixture {

    @TestFactory
    Stream<DynamicTest> decided_by_another_than_who_proposed() {
        return Stream.concat(
                tried("approval", new ApproveEnforcementMeasure(ID, "agreed", at("2024-06-29"), null)),
                tried("rejection", new RejectEnforcementMeasure(ID, "no", at("2024-06-29"), null)));
    }

    private Stream<DynamicTest> tried(String rule, Object command) {
        return TwoPersons.everyCombination(
                rule, OFFICER, COUNTY_HEAD, EnforcementMeasureRefusal.APPROVER_PROPOSED, (first, second) -> {
                    prepare();
                    return TwoPersons.Outcome.of(
                            fixture.given(proposedBy(first)).when(command, second.toMetadata()));
                });
    }

    private static Object proposedBy(Actor actor) {
        return recorded(
                actor,
                new EnforcementMeasureProposed(
                        subject(MeasureKind.POWER_CUT), at("2024-06-28"), POWER, "danger", "art 70", actor.id(), null));
    }
}
