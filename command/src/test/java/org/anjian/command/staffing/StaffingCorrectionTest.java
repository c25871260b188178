package org.anjian.command.staffing;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
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
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.api.staffing.RescueSupply;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingRefusal;
import org.anjian.api.staffing.StaffingRequirement;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.TechnologyKind;
import org.anjian.api.staffing.command.AssignEnterpriseResponsibility;
import org.anjian.api.staffing.command.AssignPostResponsibility;
import org.anjian.api.staffing.command.DeclareResponsibilitySystem;
import org.anjian.api.staffing.command.DefineResponsibilityPost;
import org.anjian.api.staffing.command.DisbandRescueTeam;
import org.anjian.api.staffing.command.DissolveSafetyDepartment;
import org.anjian.api.staffing.command.EndStaffing;
import org.anjian.api.staffing.command.EstablishEmergencyBody;
import org.anjian.api.staffing.command.EstablishEnterpriseSafetyCommittee;
import org.anjian.api.staffing.command.EstablishHazardBody;
import org.anjian.api.staffing.command.EstablishSafetyDepartment;
import org.anjian.api.staffing.command.EvaluateStaffing;
import org.anjian.api.staffing.command.OrderStaffingCorrection;
import org.anjian.api.staffing.command.RecordLeadership;
import org.anjian.api.staffing.command.RecordNewTechnology;
import org.anjian.api.staffing.command.RecordRegisteredSafetyEngineer;
import org.anjian.api.staffing.command.RecordRescueContract;
import org.anjian.api.staffing.command.RecordRescueSupplies;
import org.anjian.api.staffing.command.RecordRescueTeam;
import org.anjian.api.staffing.command.RecordSafetyInvestment;
import org.anjian.api.staffing.command.ReleaseManagerFromStaffing;
import org.anjian.api.staffing.command.ReleaseRegisteredSafetyEngineer;
import org.anjian.api.staffing.command.TakeManagerIntoStaffing;
import org.anjian.api.staffing.event.EmergencyBodyEstablished;
import org.anjian.api.staffing.event.EngineerShortfallDetected;
import org.anjian.api.staffing.event.EngineerShortfallResolved;
import org.anjian.api.staffing.event.EnterpriseResponsibilityAssigned;
import org.anjian.api.staffing.event.EnterpriseSafetyCommitteeEstablished;
import org.anjian.api.staffing.event.FirstResponsibleMatched;
import org.anjian.api.staffing.event.FirstResponsibleMismatch;
import org.anjian.api.staffing.event.HazardBodyEstablished;
import org.anjian.api.staffing.event.LeadershipRecorded;
import org.anjian.api.staffing.event.ManagerReleasedFromStaffing;
import org.anjian.api.staffing.event.ManagerTakenIntoStaffing;
import org.anjian.api.staffing.event.NewTechnologyAdopted;
import org.anjian.api.staffing.event.PostResponsibilityAssigned;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerLeft;
import org.anjian.api.staffing.event.RegisteredSafetyEngineerRecorded;
import org.anjian.api.staffing.event.RescueCapabilityMissing;
import org.anjian.api.staffing.event.RescueCapabilityRestored;
import org.anjian.api.staffing.event.RescueContractRecorded;
import org.anjian.api.staffing.event.RescueSuppliesRecorded;
import org.anjian.api.staffing.event.RescueTeamDisbanded;
import org.anjian.api.staffing.event.RescueTeamRecorded;
import org.anjian.api.staffing.event.ResponsibilityPostDefined;
import org.anjian.api.staffing.event.ResponsibilitySystemDeclared;
import org.anjian.api.staffing.event.SafetyDepartmentDissolved;
import org.anjian.api.staffing.event.SafetyDepartmentEstablished;
import org.anjian.api.staffing.event.SafetyInvestmentRecorded;
import org.anjian.api.staffing.event.StaffingBasisRecorded;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.anjian.api.staffing.event.StaffingCorrectionOverdue;
import org.anjian.api.staffing.event.StaffingEnded;
import org.anjian.api.staffing.event.StaffingEvent;
import org.anjian.api.staffing.event.StaffingShortfallDetected;
import org.anjian.api.staffing.event.StaffingShortfallResolved;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A regulator orders a shortfall to be corrected, and the day passes. */
class StaffingCorrectionTest extends StaffingFixture {

    private static OrderStaffingCorrection order(StaffingGapKind gap, String dueOn, String day) {
        return new OrderStaffingCorrection(FACTORY, gap, day(dueOn), "employ a manager", at(day), null);
    }

    @Test
    @Rule("QJ22A-05")
    void an_order_that_passes_unheeded_makes_suspension_and_fine_due() {
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(ANJIAN, evaluate("2022-05-01")),
                        by(OFFICER, order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02")))
                .whenTimeAdvancesTo(at("2022-06-01T00:00"))
                .expectEvents(new StaffingCorrectionOverdue(
                        E1,
                        at("2022-06-01T00:00"),
                        StaffingGapKind.STAFFING,
                        day("2022-05-31"),
                        List.of(OverdueMeasure.SUSPENSION_FOR_RECTIFICATION, OverdueMeasure.FINE)));
    }

    @Test
    void an_order_that_was_heeded_makes_nothing_due() {
        fixture.givenCurrentTime(at("2022-05-02"))
                .andGivenCommands(
                        by(ANJIAN, evaluate("2022-05-01")),
                        by(OFFICER, order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02")),
                        by(ANJIAN, take(P1, StaffingMode.PART_TIME, "2022-05-30")))
                .whenTimeAdvancesTo(at("2022-06-01T00:00"))
                .expectNoEvents();
    }

    @Test
    void an_order_names_a_shortfall_that_stands_once_and_a_later_day() {
        Object[] lacking = {by(ANJIAN, evaluate("2022-05-01"))};
        fixture.givenCommands(lacking)
                .when(order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02"), OFFICER.toMetadata())
                .expectEvents(new StaffingCorrectionOrdered(
                        E1,
                        at("2022-05-02"),
                        StaffingGapKind.STAFFING,
                        day("2022-05-31"),
                        "employ a manager",
                        "county-emergency"));
        expectRefused(
                fixture.givenCommands(lacking)
                        .when(order(StaffingGapKind.RESCUE, "2022-05-31", "2022-05-02"), OFFICER.toMetadata()),
                StaffingRefusal.NO_SUCH_SHORTFALL);
        expectRefused(
                fixture.givenCommands(lacking)
                        .when(order(StaffingGapKind.STAFFING, "2022-05-02", "2022-05-02"), OFFICER.toMetadata()),
                StaffingRefusal.DUE_DAY_TOO_EARLY);
        expectRefused(
                fixture.givenCommands(
                                lacking[0], by(OFFICER, order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02")))
                        .when(order(StaffingGapKind.STAFFING, "2022-06-30", "2022-05-03"), OFFICER.toMetadata()),
                StaffingRefusal.CORRECTION_ORDERED);
        expectRefused(
                fixture.givenCommands(lacking)
                        .when(
                                order(StaffingGapKind.STAFFING, "2022-05-31", "2022-05-02"),
                                FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
    }
}
