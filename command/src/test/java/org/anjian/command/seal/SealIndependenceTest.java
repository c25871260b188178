package org.anjian.command.seal;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.TwoPersons.recorded;
import static org.anjian.command.seal.SealTest.S;
import static org.anjian.command.seal.SealTest.TERMS;

import java.util.stream.Stream;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.seal.SealRefusal;
import org.anjian.api.seal.command.LiftSeal;
import org.anjian.api.seal.event.RecordSealed;
import org.anjian.api.seal.event.SealRenewed;
import org.anjian.command.TwoPersons;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A seal is lifted by somebody else than who sealed or renewed, by whosever hand. */
class SealIndependenceTest {

    private static final LiftSeal LIFT = new LiftSeal(S.id(), "查清", at("2026-06-02"), null);

    @TestFactory
    Stream<DynamicTest> lifted_by_another_than_who_sealed() {
        return TwoPersons.everyCombination(
                "lifting of a seal",
                COUNTY_HEAD,
                COUNTY_HEAD,
                SealRefusal.LIFTED_BY_WHO_SEALED,
                (first, second) -> lifted(second, recorded(first, sealedBy(first))));
    }

    @TestFactory
    Stream<DynamicTest> and_by_another_than_who_renewed() {
        Actor somebody = new Actor("somebody", Role.AGENCY_HEAD, "county-emergency", COUNTY_HEAD.jurisdiction(), null);
        return TwoPersons.everyCombination(
                "lifting of a renewed seal",
                COUNTY_HEAD,
                COUNTY_HEAD,
                SealRefusal.LIFTED_BY_WHO_SEALED,
                (first, second) -> lifted(
                        second,
                        recorded(somebody, sealedBy(somebody)),
                        recorded(
                                first,
                                new SealRenewed(S, at("2026-06-01"), 1, day("2026-12-31"), "仍在调查", first.id()))));
    }

    private static RecordSealed sealedBy(Actor actor) {
        return new RecordSealed(S, at("2026-03-02"), 1, TERMS, "county-emergency", actor.id());
    }

    private static TwoPersons.Outcome lifted(Actor by, Object... before) {
        AggregateTestFixture<Seal> fixture = new AggregateTestFixture<>(Seal.class);
        fixture.registerInjectableResource(Contexts.permissions());
        return TwoPersons.Outcome.of(fixture.given(before).when(LIFT, by.toMetadata()));
    }
}
