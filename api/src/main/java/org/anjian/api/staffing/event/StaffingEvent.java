package org.anjian.api.staffing.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.staffing.StaffingSubject;

/** What can happen to the staffing of an enterprise. */
public sealed interface StaffingEvent extends Event
        permits StaffingBasisRecorded,
                SafetyDepartmentEstablished,
                SafetyDepartmentDissolved,
                RegisteredSafetyEngineerRecorded,
                RegisteredSafetyEngineerLeft,
                ManagerTakenIntoStaffing,
                ManagerReleasedFromStaffing,
                LeadershipRecorded,
                EnterpriseResponsibilityAssigned,
                ResponsibilityPostDefined,
                PostResponsibilityAssigned,
                EnterpriseSafetyCommitteeEstablished,
                ResponsibilitySystemDeclared,
                HazardBodyEstablished,
                EmergencyBodyEstablished,
                RescueTeamRecorded,
                RescueTeamDisbanded,
                RescueSuppliesRecorded,
                RescueContractRecorded,
                SafetyInvestmentRecorded,
                NewTechnologyAdopted,
                StaffingShortfallDetected,
                StaffingShortfallResolved,
                EngineerShortfallDetected,
                EngineerShortfallResolved,
                RescueCapabilityMissing,
                RescueCapabilityRestored,
                FirstResponsibleMismatch,
                FirstResponsibleMatched,
                StaffingCorrectionOrdered,
                StaffingCorrectionOverdue,
                StaffingEnded {

    /** The record. */
    StaffingSubject staffing();

    @Override
    default EventSubject subject() {
        return EventSubject.of(staffing().enterpriseId(), staffing().region());
    }
}
