package org.anjian.command.staffing;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.CommitteeDirector;
import org.anjian.api.staffing.DeclarationStatus;
import org.anjian.api.staffing.FiveImplementation;
import org.anjian.api.staffing.FiveInPlace;
import org.anjian.api.staffing.Leader;
import org.anjian.api.staffing.LeadershipPosition;
import org.anjian.api.staffing.ManagementLevel;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRefusal;
import org.anjian.api.staffing.command.AssignEnterpriseResponsibility;
import org.anjian.api.staffing.command.AssignPostResponsibility;
import org.anjian.api.staffing.command.DeclareResponsibilitySystem;
import org.anjian.api.staffing.command.DefineResponsibilityPost;
import org.anjian.api.staffing.command.EstablishEnterpriseSafetyCommittee;
import org.anjian.api.staffing.command.RecordLeadership;
import org.anjian.api.staffing.event.EnterpriseResponsibilityAssigned;
import org.anjian.api.staffing.event.EnterpriseSafetyCommitteeEstablished;
import org.anjian.api.staffing.event.FirstResponsibleMatched;
import org.anjian.api.staffing.event.FirstResponsibleMismatch;
import org.anjian.api.staffing.event.LeadershipRecorded;
import org.anjian.api.staffing.event.PostResponsibilityAssigned;
import org.anjian.api.staffing.event.ResponsibilityPostDefined;
import org.anjian.api.staffing.event.ResponsibilitySystemDeclared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who leads an enterprise and who answers for what (责任体系). */
class ResponsibilityTest extends StaffingFixture {

    private static AssignEnterpriseResponsibility assign(ResponsibilityRole role, PersonId person, String day) {
        return new AssignEnterpriseResponsibility(FACTORY, role, person, "all of it", at(day), null);
    }

    private static DefineResponsibilityPost post(String code, ManagementLevel level, @Nullable String parent) {
        return new DefineResponsibilityPost(FACTORY, code, level, "title", parent, at("2022-04-02"), null);
    }

    private static EstablishEnterpriseSafetyCommittee committee(CommitteeDirector role) {
        return new EstablishEnterpriseSafetyCommittee(FACTORY, role, P1, List.of(P2), at("2022-04-02"), null);
    }

    @Test
    @Rule("QJ16-03a")
    void above_the_scale_the_chairman_or_the_general_manager_directs_the_committee() {
        known = enterprise(Sector.INDUSTRY, EnterpriseScale.ABOVE_SCALE, 50);
        expectRefused(
                staffed().when(committee(CommitteeDirector.DEPUTY_GM), PRINCIPAL.toMetadata()),
                StaffingRefusal.DIRECTOR_MUST_BE_CHAIRMAN_OR_GM);
        expectOwn(
                committee(CommitteeDirector.GENERAL_MANAGER),
                new EnterpriseSafetyCommitteeEstablished(
                        E1, at("2022-04-02"), CommitteeDirector.GENERAL_MANAGER, P1, List.of(P2)));
        known = enterprise(Sector.INDUSTRY, EnterpriseScale.BELOW_SCALE, 50);
        expectOwn(
                committee(CommitteeDirector.DEPUTY_GM),
                new EnterpriseSafetyCommitteeEstablished(
                        E1, at("2022-04-02"), CommitteeDirector.DEPUTY_GM, P1, List.of(P2)));
    }

    @Test
    @Rule("KM-3.1.1")
    void the_first_responsible_person_is_the_legal_representative() {
        RecordLeadership leadership = new RecordLeadership(
                FACTORY,
                List.of(new Leader(P1, LeadershipPosition.LEGAL_REPRESENTATIVE, "董事长")),
                at("2022-04-02"),
                null);
        Object[] led = {
            by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)),
            by(PRINCIPAL, leadership),
            by(PRINCIPAL, assign(ResponsibilityRole.FIRST_RESPONSIBLE, P2, "2022-04-03"))
        };
        fixture.givenCommands(led[0], led[1])
                .when(assign(ResponsibilityRole.FIRST_RESPONSIBLE, P2, "2022-04-03"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new EnterpriseResponsibilityAssigned(
                                E1, at("2022-04-03"), ResponsibilityRole.FIRST_RESPONSIBLE, P2, "all of it"),
                        new FirstResponsibleMismatch(E1, at("2022-04-03"), P1, P2));
        fixture.givenCommands(led)
                .when(assign(ResponsibilityRole.FIRST_RESPONSIBLE, P1, "2022-04-04"), PRINCIPAL.toMetadata())
                .expectEvents(
                        new EnterpriseResponsibilityAssigned(
                                E1, at("2022-04-04"), ResponsibilityRole.FIRST_RESPONSIBLE, P1, "all of it"),
                        new FirstResponsibleMatched(E1, at("2022-04-04")));
        fixture.givenCommands(led[0])
                .when(leadership, PRINCIPAL.toMetadata())
                .expectEvents(new LeadershipRecorded(E1, at("2022-04-02"), leadership.leaders()));
        assertThatThrownBy(() -> new RecordLeadership(FACTORY, List.of(), at(START), null))
                .hasMessageContaining(InputRefusal.REQUIRED.name());
    }

    @Test
    @Rule("QJ16-03d")
    void every_post_hangs_on_one_of_a_higher_level() {
        expectOwn(
                post("HQ", ManagementLevel.COMPANY, null),
                new ResponsibilityPostDefined(E1, at("2022-04-02"), "HQ", ManagementLevel.COMPANY, "title", null));
        Object[] story = {
            by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)),
            by(PRINCIPAL, post("HQ", ManagementLevel.COMPANY, null)),
            by(PRINCIPAL, post("W1", ManagementLevel.WORKSHOP, "HQ"))
        };
        AssignPostResponsibility assign =
                new AssignPostResponsibility(FACTORY, "W1", P1, "the workshop", at("2022-04-03"), null);
        fixture.givenCommands(story)
                .when(assign, PRINCIPAL.toMetadata())
                .expectEvents(new PostResponsibilityAssigned(E1, at("2022-04-03"), "W1", P1, "the workshop"));
        expectRefused(
                fixture.givenCommands(story).when(post("W1", ManagementLevel.WORKSHOP, "HQ"), PRINCIPAL.toMetadata()),
                StaffingRefusal.POST_DEFINED);
        expectRefused(
                fixture.givenCommands(story).when(post("T1", ManagementLevel.TEAM, null), PRINCIPAL.toMetadata()),
                StaffingRefusal.PARENT_NOT_ABOVE);
        expectRefused(
                fixture.givenCommands(story).when(post("D1", ManagementLevel.DEPARTMENT, "W1"), PRINCIPAL.toMetadata()),
                StaffingRefusal.PARENT_NOT_ABOVE);
        expectRefused(
                fixture.givenCommands(story).when(post("T1", ManagementLevel.TEAM, "W9"), PRINCIPAL.toMetadata()),
                StaffingRefusal.NO_SUCH_POST);
        expectRefused(staffed().when(assign, PRINCIPAL.toMetadata()), StaffingRefusal.NO_SUCH_POST);
    }

    @Test
    @Rule("QJ16-03c")
    void four_of_five_items_in_place_are_partial() {
        List<FiveImplementation> implemented = List.of(FiveImplementation.values());
        List<FiveInPlace> four = List.of(
                FiveInPlace.RESPONSIBILITY, FiveInPlace.TRAINING, FiveInPlace.MANAGEMENT, FiveInPlace.EMERGENCY_RESCUE);
        expectOwn(
                new DeclareResponsibilitySystem(FACTORY, implemented, four, at("2022-04-02"), null),
                new ResponsibilitySystemDeclared(
                        E1,
                        at("2022-04-02"),
                        DeclarationStatus.PARTIAL,
                        implemented,
                        four,
                        List.of(),
                        List.of(FiveInPlace.INVESTMENT)));
    }

    @Test
    @Rule("NL-55")
    void all_ten_items_are_complete_and_one_implementation_less_is_not() {
        List<FiveInPlace> inPlace = List.of(FiveInPlace.values());
        List<FiveImplementation> all = List.of(FiveImplementation.values());
        expectOwn(
                new DeclareResponsibilitySystem(FACTORY, all, inPlace, at("2022-04-02"), null),
                new ResponsibilitySystemDeclared(
                        E1, at("2022-04-02"), DeclarationStatus.COMPLETE, all, inPlace, List.of(), List.of()));
        List<FiveImplementation> four = all.subList(0, 4);
        expectOwn(
                new DeclareResponsibilitySystem(FACTORY, four, inPlace, at("2022-04-02"), null),
                new ResponsibilitySystemDeclared(
                        E1,
                        at("2022-04-02"),
                        DeclarationStatus.PARTIAL,
                        four,
                        inPlace,
                        List.of(FiveImplementation.PERIODIC_REPORT),
                        List.of()));
    }
}
