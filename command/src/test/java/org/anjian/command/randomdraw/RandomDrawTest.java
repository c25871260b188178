package org.anjian.command.randomdraw;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.permission.Contexts;
import org.anjian.api.randomdraw.DrawAlgorithm;
import org.anjian.api.randomdraw.DrawDigests;
import org.anjian.api.randomdraw.DrawExclusion;
import org.anjian.api.randomdraw.DrawInput;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.RandomDrawRefusal;
import org.anjian.api.randomdraw.command.CommitDrawSeed;
import org.anjian.api.randomdraw.command.DrawRandomInspection;
import org.anjian.api.randomdraw.command.FixDrawPools;
import org.anjian.api.randomdraw.event.DrawCancelled;
import org.anjian.api.randomdraw.event.DrawPoolsFixed;
import org.anjian.api.randomdraw.event.DrawSeedCommitted;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.officer.KnownOfficer;
import org.anjian.command.officer.OfficerAdmission;
import org.anjian.command.officer.Officers;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Random draws: the hash of the seed first, then the pools, then the names. */
class RandomDrawTest {

    private static final RandomDrawId ID = new RandomDrawId("randomdraw-1");
    private static final String SEED = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    private static final DrawSubject D1 = new DrawSubject(ID, "county-emergency", COUNTY, "2024年双随机");
    private static final DrawSeedCommitted COMMITTED =
            new DrawSeedCommitted(D1, at("2024-03-01"), DrawDigests.ofSeed(SEED), 1, 2, OFFICER.id());
    private static final List<String> OFFICERS = List.of("officer-1", "officer-2", "officer-3");
    private static final DrawExclusion RECUSED = new DrawExclusion("officer-3", FACTORY.raw(), "亲属在该单位任职");
    private static final DrawPoolsFixed FIXED = new DrawPoolsFixed(
            D1,
            at("2024-03-02"),
            List.of(FACTORY.raw()),
            OFFICERS,
            List.of(RECUSED),
            DrawDigests.ofPool(List.of(FACTORY.raw())),
            DrawDigests.ofPool(OFFICERS),
            DrawDigests.ofExclusions(List.of(RECUSED)));

    private final AggregateTestFixture<RandomDraw> fixture = new AggregateTestFixture<>(RandomDraw.class);

    @BeforeEach
    void prepare() {
        Officers officers = account -> Optional.of(new KnownOfficer(
                OfficerId.of(account),
                account,
                "county-emergency",
                COUNTY,
                "YN-" + account,
                day("2020-01-01"),
                account.equals("officer-9") ? day("2024-02-28") : day("2030-12-31"),
                false));
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new RandomDrawDesk(
                        fixture.getRepository(),
                        Contexts.permissions(),
                        new KnownEnterprises(),
                        new OfficerAdmission(officers)));
    }

    private static FixDrawPools fix(EnterpriseId object, List<String> officers) {
        return new FixDrawPools(ID, List.of(object), officers, List.of(RECUSED), at("2024-03-02"), null);
    }

    @Test
    @Rule("ML20-05d")
    void the_hash_of_the_seed_is_on_record_before_the_pools_and_the_pools_before_the_names() {
        fixture.givenNoPriorActivity()
                .when(
                        new CommitDrawSeed(
                                ID, "2024年双随机", COUNTY, DrawDigests.ofSeed(SEED), 1, 2, at("2024-03-01"), null),
                        OFFICER.toMetadata())
                .expectEvents(COMMITTED);
        fixture.given(COMMITTED)
                .when(fix(FACTORY, OFFICERS), SECOND_OFFICER.toMetadata())
                .expectEvents(FIXED);
        DrawRandomInspection draw = new DrawRandomInspection(ID, SEED, at("2024-03-03"), null);
        expectRefused(fixture.given(COMMITTED).when(draw, OFFICER.toMetadata()), RandomDrawRefusal.POOLS_NOT_FIXED);
        expectRefused(
                fixture.given(COMMITTED, FIXED)
                        .when(
                                new DrawRandomInspection(ID, SEED.replace("00", "01"), at("2024-03-03"), null),
                                OFFICER.toMetadata()),
                RandomDrawRefusal.SEED_DOES_NOT_MATCH);
        expectRefused(
                fixture.given(COMMITTED, FIXED).when(fix(FACTORY, OFFICERS), SECOND_OFFICER.toMetadata()),
                RandomDrawRefusal.POOLS_FIXED_ALREADY);
        expectRefused(
                fixture.given(COMMITTED).when(fix(FACTORY, OFFICERS), OFFICER.toMetadata()),
                RandomDrawRefusal.SEED_KEEPER_FIXES_POOLS);
    }

    @Test
    @Rule("NL-CF42")
    void a_recused_officer_is_not_drawn_and_two_are_left() {
        DrawInput input =
                new DrawInput(DrawAlgorithm.VERSION, SEED, List.of(FACTORY.raw()), OFFICERS, List.of(RECUSED), 1, 2);
        assertThat(DrawAlgorithm.draw(input).getFirst().officers()).containsExactlyInAnyOrder("officer-1", "officer-2");
        fixture.given(COMMITTED, FIXED)
                .when(new DrawRandomInspection(ID, SEED, at("2024-03-03"), null), OFFICER.toMetadata())
                .expectEvents(new RandomInspectionDrawn(
                        D1,
                        at("2024-03-03"),
                        DrawDigests.ofSeed(SEED),
                        FIXED.objectsDigest(),
                        FIXED.officersDigest(),
                        FIXED.exclusionsDigest(),
                        input,
                        DrawAlgorithm.draw(input)));
    }

    @Test
    @Rule("QJ16-18c")
    void whose_certificate_ran_out_is_in_no_pool_and_a_closed_enterprise_neither() {
        expectRefused(
                fixture.given(COMMITTED)
                        .when(fix(FACTORY, List.of("officer-1", "officer-9")), SECOND_OFFICER.toMetadata()),
                OfficerRefusal.OFFICER_NOT_CERTIFIED);
        expectRefused(
                fixture.given(COMMITTED).when(fix(NEIGHBOUR, OFFICERS), SECOND_OFFICER.toMetadata()),
                RandomDrawRefusal.ENTERPRISE_OUT_OF_REACH);
        expectRefused(
                fixture.given(COMMITTED, FIXED, new DrawCancelled(D1, at("2024-03-03"), "重做"))
                        .when(new DrawRandomInspection(ID, SEED, at("2024-03-03"), null), OFFICER.toMetadata()),
                RandomDrawRefusal.DRAW_OVER);
    }
}
