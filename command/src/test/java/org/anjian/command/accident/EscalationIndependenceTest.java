package org.anjian.command.accident;

import static org.anjian.command.Moments.at;
import static org.anjian.command.TwoPersons.recorded;
import static org.anjian.command.accident.AccidentTest.AC1;
import static org.anjian.command.accident.AccidentTest.CITY_GOVERNMENT;
import static org.anjian.command.accident.AccidentTest.GENERAL;
import static org.anjian.command.accident.AccidentTest.ID;
import static org.anjian.command.accident.AccidentTest.REPORTED;

import java.util.stream.Stream;
import org.anjian.api.accident.AccidentRefusal;
import org.anjian.api.accident.EscalationGround;
import org.anjian.api.accident.command.ApproveEscalatedInvestigation;
import org.anjian.api.accident.command.RefuseEscalatedInvestigation;
import org.anjian.api.accident.event.EscalatedInvestigationRequested;
import org.anjian.api.message.Actor;
import org.anjian.api.rule.Rule;
import org.anjian.command.TwoPersons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who asked that the city investigates does not decide on it, by whosever hand. */
class EscalationIndependenceTest {

    @TestFactory
    @Rule("QJ16-04d")
    Stream<DynamicTest> decided_by_another_than_who_asked() {
        return Stream.of(
                        new ApproveEscalatedInvestigation(ID, at("2024-07-04"), null),
                        new RefuseEscalatedInvestigation(ID, "由县级查清", at("2024-07-04"), null))
                .flatMap(decision -> TwoPersons.everyCombination(
                        decision.getClass().getSimpleName(),
                        CITY_GOVERNMENT,
                        CITY_GOVERNMENT,
                        AccidentRefusal.ANOTHER_PERSON_NEEDED,
                        (first, second) -> TwoPersons.Outcome.of(AccidentTest.fixture()
                                .given(REPORTED, GENERAL, recorded(first, requestedBy(first)))
                                .when(decision, second.toMetadata()))));
    }

    private static EscalatedInvestigationRequested requestedBy(Actor actor) {
        return new EscalatedInvestigationRequested(
                AC1, at("2024-07-03"), EscalationGround.VILE_IMPACT, "舆情反映强烈", actor.id());
    }
}
