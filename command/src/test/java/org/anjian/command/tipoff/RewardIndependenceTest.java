package org.anjian.command.tipoff;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Moments.at;
import static org.anjian.command.TwoPersons.recorded;
import static org.anjian.command.tipoff.TipOffFixture.*;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Contexts;
import org.anjian.api.rule.Rule;
import org.anjian.api.tipoff.ReporterIdentityId;
import org.anjian.api.tipoff.ReporterIdentitySubject;
import org.anjian.api.tipoff.TipOffRefusal;
import org.anjian.api.tipoff.command.GrantReporterIdentity;
import org.anjian.api.tipoff.command.GrantReward;
import org.anjian.api.tipoff.command.RefuseReporterIdentity;
import org.anjian.api.tipoff.event.ReporterIdentityKept;
import org.anjian.api.tipoff.event.ReporterIdentityRequested;
import org.anjian.api.tipoff.event.TipOffRewardProposed;
import org.anjian.command.TwoPersons;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rewards are granted by another than who proposed them, and a look at who informed by another than who asks, in person. */
class RewardIndependenceTest {

    private static final ReporterIdentityId VAULT = new ReporterIdentityId("reporteridentity-1");
    private static final ReporterIdentitySubject V = new ReporterIdentitySubject(VAULT, ID, COUNTY_HEAD.jurisdiction());
    private static final ReporterIdentityKept KEPT =
            new ReporterIdentityKept(V, at("2018-08-01"), said("欧阳举报"), said("13900001111"));

    private static Object[] proposedBy(Actor actor) {
        List<Object> all = new ArrayList<>(Arrays.asList(untilAnswered(true)));
        all.add(recorded(
                actor,
                new TipOffRewardProposed(S, at("2018-09-01"), MATTER, 10_000_000L, 1_500_000L, actor.id(), null)));
        return all.toArray();
    }

    @TestFactory
    @Rule("QJ16-15b")
    Stream<DynamicTest> granted_by_another_than_who_proposed() {
        return TwoPersons.everyCombination(
                "grant of a reward",
                HANDLER,
                COUNTY_HEAD,
                TipOffRefusal.ANOTHER_PERSON_NEEDED,
                (first, second) -> TwoPersons.Outcome.of(new TipOffFixture()
                        .fixture
                        .given(proposedBy(first))
                        .when(new GrantReward(ID, at("2018-09-02"), null), second.toMetadata())));
    }

    @TestFactory
    @Rule("QJ16-15c")
    Stream<DynamicTest> shown_in_person_by_grant_of_another() {
        return Stream.concat(
                TwoPersons.everyCombinationInPerson(
                        "grant of an identity",
                        HANDLER,
                        COUNTY_HEAD,
                        TipOffRefusal.GRANTED_BY_REQUESTER,
                        (first, second) -> asked(
                                first,
                                new GrantReporterIdentity(VAULT, first.id(), 24, at("2018-08-05"), null),
                                second)),
                TwoPersons.everyCombinationInPerson(
                        "refusal of an identity",
                        HANDLER,
                        COUNTY_HEAD,
                        TipOffRefusal.GRANTED_BY_REQUESTER,
                        (first, second) -> asked(
                                first,
                                new RefuseReporterIdentity(VAULT, first.id(), "no need", at("2018-08-05"), null),
                                second)));
    }

    private static TwoPersons.Outcome asked(Actor first, Object command, Actor second) {
        AggregateTestFixture<ReporterIdentity> fixture = new AggregateTestFixture<>(ReporterIdentity.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(Clock.fixed(at("2018-08-05"), ZoneOffset.UTC));
        return TwoPersons.Outcome.of(fixture.given(
                        KEPT, recorded(first, new ReporterIdentityRequested(V, at("2018-08-05"), first.id(), "需当面核实")))
                .when(command, second.toMetadata()));
    }
}
