package org.anjian.command.enforcementmeasure;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.TwoPersons.recorded;

import java.util.stream.Stream;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.enforcementmeasure.EnforcementMeasureRefusal;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.command.ApproveEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.RejectEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.message.Actor;
import org.anjian.api.rule.Rule;
import org.anjian.command.TwoPersons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

    @Test
    @Rule("NL-CF42")
    void who_is_acted_for_was_not_there_when_a_measure_was_imposed() {
        MeasureKind kind = MeasureKind.STOP_PRODUCTION;
        refuses(
                impose(terms("2024-07-10"), MeasureUrgency.ORDINARY, "2024-06-30"),
                OFFICER.byHandOf("officer-4", "delegation-1"),
                DelegationRefusal.PRINCIPAL_WAS_AWAY,
                proposed(kind),
                approved(kind));
    }

    private static Object proposedBy(Actor actor) {
        return recorded(
                actor,
                new EnforcementMeasureProposed(
                        subject(MeasureKind.POWER_CUT), at("2024-06-28"), POWER, "danger", "art 70", actor.id(), null));
    }
}
