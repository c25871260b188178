package org.anjian.command.hazard;

import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.Stories.after;
import static org.anjian.command.hazard.Stories.ordered;
import static org.anjian.command.hazard.Stories.tracked;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.Quality;
import org.anjian.api.message.Actor;
import org.anjian.command.TwoPersons;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever reported completion neither rechecks nor closes, and nobody grants what they applied for, for whomever they act. */
class HazardIndependenceTest {

    private static List<HazardFixture.Step> submittedBy(Actor submitter) {
        return after(
                tracked(),
                by(submitter, "2022-06-10", submit()),
                by(PRINCIPAL, "2022-06-11", recheckInside()),
                by(PRINCIPAL, "2022-06-12", accept()),
                by(MANAGER, "2022-06-13", verify(Quality.QUALIFIED)));
    }

    private static Stream<DynamicTest> tried(
            String rule,
            HazardRefusal refusal,
            Function<Actor, List<HazardFixture.Step>> before,
            String moment,
            Acts.Act act) {
        return TwoPersons.everyCombination(rule, PRINCIPAL, OFFICER, refusal, (first, second) -> {
            Ledger ledger = Ledger.of(before.apply(first));
            HazardFixture.Step step = by(second, moment, act);
            ledger.advanceTo(step.at());
            return TwoPersons.Outcome.of(() -> ledger.act(step.actor(), step.command()));
        });
    }

    @TestFactory
    Stream<DynamicTest> rechecked_and_closed_by_another_than_who_reported_completion() {
        return Stream.of(
                        tried(
                                "recheck passed",
                                HazardRefusal.RECHECKER_IS_RECTIFIER,
                                HazardIndependenceTest::submittedBy,
                                "2022-06-14",
                                passRecheck()),
                        tried(
                                "recheck failed",
                                HazardRefusal.RECHECKER_IS_RECTIFIER,
                                HazardIndependenceTest::submittedBy,
                                "2022-06-14",
                                failRecheck("2022-07-01")),
                        tried(
                                "closing",
                                HazardRefusal.CLOSER_IS_REPORTER,
                                first -> after(submittedBy(first), by(OFFICER, "2022-06-14", passRecheck())),
                                "2022-06-14T10:00",
                                close()))
                .flatMap(tests -> tests);
    }

    @TestFactory
    Stream<DynamicTest> extended_by_another_than_who_applied() {
        Function<Actor, List<HazardFixture.Step>> applied =
                first -> after(ordered(), by(first, "2022-06-08", requestExtension("2022-06-30")));
        return Stream.concat(
                tried("extension", HazardRefusal.EXTENSION_BY_APPLICANT, applied, "2022-06-10", extend("2022-06-30")),
                tried(
                        "refusal of an extension",
                        HazardRefusal.EXTENSION_BY_APPLICANT,
                        applied,
                        "2022-06-10",
                        refuseExtension()));
    }
}
