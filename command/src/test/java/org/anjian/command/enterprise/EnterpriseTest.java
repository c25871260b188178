package org.anjian.command.enterprise;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseDecision;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.command.AmendEnterprise;
import org.anjian.api.enterprise.command.CloseEnterprise;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.enterprise.command.TransferEnterprise;
import org.anjian.api.enterprise.event.EnterpriseAmended;
import org.anjian.api.enterprise.event.EnterpriseClosed;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.enterprise.event.EnterpriseTransferred;
import org.anjian.api.permission.Contexts;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionRefusal;
import org.anjian.api.region.Regions;
import org.anjian.api.sector.Sector;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registering, amending, moving and closing enterprises. */
class EnterpriseTest {

    private static final CreditCode CODE = new CreditCode(withCheckCharacter("91530302MA6K12345"));
    private static final EnterpriseId ID = EnterpriseId.of(CODE);
    private static final EnterpriseProfile PROFILE = profile("New Factory");
    private static final EnterpriseRegistered REGISTERED =
            new EnterpriseRegistered(ID, at("2022-01-01"), CODE, null, PROFILE, COUNTY);

    private final Map<EnterpriseId, KnownEnterprise> known = new HashMap<>();
    private final AggregateTestFixture<Enterprise> fixture = new AggregateTestFixture<>(Enterprise.class);

    private static String withCheckCharacter(String seventeen) {
        return seventeen + CreditCode.checkCharacter(seventeen + "0");
    }

    private static EnterpriseProfile profile(String name) {
        return new EnterpriseProfile(name, Sector.INDUSTRY, null, null, null, null);
    }

    private static RegisterEnterprise register(RegionCode region) {
        return new RegisterEnterprise(CODE, null, PROFILE, region, at("2022-01-01"), null);
    }

    private static TransferEnterprise transfer(RegionCode region) {
        return new TransferEnterprise(ID, region, "moved", at("2022-02-01"), null);
    }

    private static CloseEnterprise close() {
        return new CloseEnterprise(ID, "bankrupt", at("2022-03-01"), null);
    }

    @BeforeEach
    void prepare() {
        Regions regions = new Regions(List.of(
                new Region(CITY, "曲靖市", "Qujing"),
                new Region(COUNTY, "麒麟区", "Qilin"),
                new Region(OTHER_COUNTY, "沾益区", "Zhanyi")));
        Permissions permissions = Contexts.permissions();
        fixture.registerInjectableResource(regions)
                .registerInjectableResource(permissions)
                .registerAnnotatedCommandHandler(new EnterpriseRegistration(
                        fixture.getRepository(), id -> Optional.ofNullable(known.get(id)), regions, permissions));
    }

    @Test
    void an_enterprise_is_registered_under_its_code() {
        fixture.givenNoPriorActivity()
                .when(register(COUNTY), OFFICER.toMetadata())
                .expectEvents(REGISTERED)
                .expectResultMessagePayload(new EnterpriseDecision(ID, 1));
    }

    @Test
    void an_enterprise_is_registered_once() {
        known.put(ID, new KnownEnterprise(ID, "New Factory", Sector.INDUSTRY, COUNTY, false));
        expectRefused(
                fixture.givenNoPriorActivity().when(register(COUNTY), OFFICER.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_ALREADY_REGISTERED);
    }

    @Test
    void its_region_exists_and_is_the_officers() {
        expectRefused(
                fixture.givenNoPriorActivity().when(register(new RegionCode("530399")), CITY_HEAD.toMetadata()),
                RegionRefusal.UNKNOWN_REGION);
        expectRefused(
                fixture.givenNoPriorActivity().when(register(COUNTY), FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                fixture.givenNoPriorActivity().when(register(COUNTY), AUDITOR.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    void an_amendment_carries_the_whole_profile() {
        fixture.given(REGISTERED)
                .when(
                        new AmendEnterprise(ID, profile("Renamed Factory"), "renamed", at("2022-02-01"), null),
                        OFFICER.toMetadata())
                .expectEvents(
                        new EnterpriseAmended(ID, at("2022-02-01"), profile("Renamed Factory"), COUNTY, "renamed"))
                .expectResultMessagePayloadMatching(
                        Matchers.<EnterpriseDecision>predicate(decision -> decision.version() == 2));
    }

    @Test
    void a_move_changes_who_supervises() {
        fixture.given(REGISTERED)
                .when(transfer(OTHER_COUNTY), CITY_HEAD.toMetadata())
                .expectEvents(
                        new EnterpriseTransferred(ID, at("2022-02-01"), OTHER_COUNTY, COUNTY, "New Factory", "moved"));
        expectRefused(
                fixture.given(REGISTERED).when(transfer(COUNTY), CITY_HEAD.toMetadata()),
                EnterpriseRefusal.SAME_REGION);
        expectRefused(
                fixture.given(REGISTERED).when(transfer(new RegionCode("530399")), CITY_HEAD.toMetadata()),
                RegionRefusal.UNKNOWN_REGION);
    }

    @Test
    void after_a_move_the_old_officer_may_no_longer_act() {
        expectRefused(
                fixture.given(
                                REGISTERED,
                                new EnterpriseTransferred(
                                        ID, at("2022-02-01"), OTHER_COUNTY, COUNTY, "New Factory", "moved"))
                        .when(close(), OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    void a_closed_enterprise_stays_closed() {
        EnterpriseClosed closed = new EnterpriseClosed(ID, at("2022-03-01"), COUNTY, "New Factory", "bankrupt");
        fixture.given(REGISTERED).when(close(), OFFICER.toMetadata()).expectEvents(closed);
        expectRefused(
                fixture.given(REGISTERED, closed).when(close(), OFFICER.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
        expectRefused(
                fixture.given(REGISTERED, closed).when(transfer(OTHER_COUNTY), CITY_HEAD.toMetadata()),
                EnterpriseRefusal.ENTERPRISE_IS_CLOSED);
    }
}
