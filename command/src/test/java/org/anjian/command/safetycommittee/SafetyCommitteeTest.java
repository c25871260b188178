package org.anjian.command.safetycommittee;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.safetycommittee.SafetyCommitteeId;
import org.anjian.api.safetycommittee.SafetyCommitteeRefusal;
import org.anjian.api.safetycommittee.command.RegisterCommitteeBody;
import org.anjian.api.safetycommittee.command.RemoveCommitteeBody;
import org.anjian.api.safetycommittee.event.CommitteeBodyRegistered;
import org.anjian.api.safetycommittee.event.CommitteeBodyRemoved;
import org.anjian.api.sector.Sector;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** The office of a committee keeps the register of whom its bulletins go to. */
class SafetyCommitteeTest {

    private static final Actor OFFICE = new Actor("office-9", Role.COMMITTEE_OFFICE, "county-committee", COUNTY, null);
    private static final RegionCode TOWNSHIP = new RegionCode("530302001");
    private static final SafetyCommitteeId ID = SafetyCommitteeId.of(COUNTY);

    private static ResultValidator<SafetyCommittee> sent(Object command, Actor actor, Object... before) {
        AggregateTestFixture<SafetyCommittee> fixture = new AggregateTestFixture<>(SafetyCommittee.class);
        fixture.registerAnnotatedCommandHandler(new SafetyCommittees(
                fixture.getRepository(),
                new Regions(List.of(
                        new Region(CITY, "曲靖市", "Qujing"),
                        new Region(COUNTY, "麒麟区", "Qilin"),
                        new Region(OTHER_COUNTY, "沾益区", "Zhanyi"),
                        new Region(TOWNSHIP, "南宁街道", "Nanning"))),
                Contexts.permissions()));
        return fixture.given(before).when(command, actor.toMetadata());
    }

    private static RegisterCommitteeBody register(RecipientKind kind, RegionCode region, Sector... sectors) {
        return new RegisterCommitteeBody(COUNTY, kind, "body", "机关", region, List.of(sectors), at("2022-09-01"), null);
    }

    private static CommitteeBodyRegistered registered(RecipientKind kind, RegionCode region, Sector... sectors) {
        return new CommitteeBodyRegistered(
                ID,
                COUNTY,
                at("2022-09-01"),
                new CommitteeBody(kind, "body", "机关", region, List.of(sectors)),
                OFFICE.id());
    }

    @Test
    @Rule("QJ22B-13b")
    void members_are_of_the_level_and_the_others_of_a_lower_one() {
        sent(register(RecipientKind.COMMITTEE_MEMBER, COUNTY), OFFICE)
                .expectEvents(registered(RecipientKind.COMMITTEE_MEMBER, COUNTY));
        expectRefused(
                sent(register(RecipientKind.COMMITTEE_MEMBER, TOWNSHIP), OFFICE),
                SafetyCommitteeRefusal.NOT_OF_THE_LEVEL);
        sent(register(RecipientKind.LOWER_INDUSTRY_DEPARTMENT, TOWNSHIP, Sector.GAS), OFFICE)
                .expectEvents(registered(RecipientKind.LOWER_INDUSTRY_DEPARTMENT, TOWNSHIP, Sector.GAS));
        expectRefused(
                sent(register(RecipientKind.LOWER_GOVERNMENT, OTHER_COUNTY), OFFICE),
                SafetyCommitteeRefusal.NOT_A_LOWER_LEVEL);
        expectRefused(
                sent(register(RecipientKind.LOWER_GOVERNMENT, COUNTY), OFFICE),
                SafetyCommitteeRefusal.NOT_A_LOWER_LEVEL);
        expectRefused(
                sent(register(RecipientKind.COMMITTEE_MEMBER, COUNTY), CITY_OFFICE),
                SafetyCommitteeRefusal.NOT_THE_OFFICE);
    }

    @Test
    @Rule("QJ22B-13b")
    void a_body_is_registered_once_changed_and_removed_with_a_reason() {
        CommitteeBodyRegistered member = registered(RecipientKind.COMMITTEE_MEMBER, COUNTY);
        sent(register(RecipientKind.COMMITTEE_MEMBER, COUNTY), OFFICE, member).expectNoEvents();
        RemoveCommitteeBody remove =
                new RemoveCommitteeBody(COUNTY, RecipientKind.COMMITTEE_MEMBER, "body", "机构改革", at("2022-09-02"), null);
        CommitteeBodyRemoved removed =
                new CommitteeBodyRemoved(ID, COUNTY, at("2022-09-02"), member.body(), "机构改革", OFFICE.id());
        sent(remove, OFFICE, member).expectEvents(removed);
        expectRefused(sent(remove, OFFICE, member, removed), SafetyCommitteeRefusal.NO_SUCH_BODY);
        sent(register(RecipientKind.COMMITTEE_MEMBER, COUNTY), OFFICE, member, removed)
                .expectEvents(member);
    }
}
