package org.anjian.command.randomdraw;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.TwoPersons.recorded;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anjian.api.message.Actor;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.permission.Contexts;
import org.anjian.api.randomdraw.DrawDigests;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.RandomDrawRefusal;
import org.anjian.api.randomdraw.command.FixDrawPools;
import org.anjian.api.randomdraw.event.DrawSeedCommitted;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.TwoPersons;
import org.anjian.command.officer.KnownOfficer;
import org.anjian.command.officer.OfficerAdmission;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever knows the seed does not fix the pools, for whomever both act. */
class DrawIndependenceTest {

    private static final RandomDrawId ID = new RandomDrawId("randomdraw-1");
    private static final FixDrawPools FIX =
            new FixDrawPools(ID, List.of(FACTORY), List.of("e", "f"), List.of(), at("2024-03-02"), null);

    private static AggregateTestFixture<RandomDraw> fixture() {
        AggregateTestFixture<RandomDraw> fixture = new AggregateTestFixture<>(RandomDraw.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new RandomDrawDesk(
                        fixture.getRepository(),
                        Contexts.permissions(),
                        new KnownEnterprises(),
                        new OfficerAdmission(account -> Optional.of(new KnownOfficer(
                                OfficerId.of(account),
                                account,
                                "county-emergency",
                                COUNTY,
                                "YN-" + account,
                                day("2020-01-01"),
                                day("2030-12-31"),
                                false)))));
        return fixture;
    }

    private static Object committedBy(Actor actor) {
        return recorded(
                actor,
                new DrawSeedCommitted(
                        new DrawSubject(ID, "county-emergency", COUNTY, "2024年双随机"),
                        at("2024-03-01"),
                        DrawDigests.ofSeed("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"),
                        1,
                        2,
                        actor.id()));
    }

    @TestFactory
    Stream<DynamicTest> pools_fixed_by_another_than_who_keeps_the_seed() {
        return TwoPersons.everyCombination(
                "fixing of the pools",
                OFFICER,
                OFFICER,
                RandomDrawRefusal.SEED_KEEPER_FIXES_POOLS,
                (first, second) -> TwoPersons.Outcome.of(
                        fixture().given(committedBy(first)).when(FIX, second.toMetadata())));
    }
}
