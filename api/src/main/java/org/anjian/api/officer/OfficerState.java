package org.anjian.api.officer;

import org.anjian.api.officer.event.CredentialExpired;
import org.anjian.api.officer.event.EntryExamFailed;
import org.anjian.api.officer.event.EntryExamPassed;
import org.anjian.api.officer.event.OfficerCredentialIssued;
import org.anjian.api.officer.event.OfficerCredentialReinstated;
import org.anjian.api.officer.event.OfficerCredentialRenewed;
import org.anjian.api.officer.event.OfficerCredentialSuspended;
import org.anjian.api.officer.event.OfficerEvent;
import org.anjian.api.officer.event.OfficerRegistered;
import org.anjian.api.officer.event.OfficerServiceEnded;
import org.anjian.api.officer.event.OnboardingTrainingCompleted;
import org.anjian.api.officer.event.ReassignmentDue;

/** How far an enforcement officer has come, and whether the officer may act (QJ16-18a, QJ16-18c). */
public enum OfficerState {
    /** Recruited; the entry exam is not passed yet (已录用). */
    RECRUITED,
    /** The entry exam is passed (入职考试合格). */
    ENTRY_EXAM_PASSED,
    /** The on-boarding training is completed as well (入职培训合格). */
    ONBOARDING_TRAINED,
    /** With a certificate in force: the only state in which an officer may act (持证上岗). */
    ACTIVE,
    /** The certificate expired (证件过期). */
    CREDENTIAL_EXPIRED,
    /** The certificate is suspended (证件暂扣). */
    SUSPENDED,
    /** Not in service any more (离任). */
    LEFT;

    /** The state after an event: every act leads to one state. */
    public static OfficerState after(OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e -> RECRUITED;
            case EntryExamFailed e -> RECRUITED;
            case EntryExamPassed e -> ENTRY_EXAM_PASSED;
            case OnboardingTrainingCompleted e -> ONBOARDING_TRAINED;
            case OfficerCredentialIssued e -> ACTIVE;
            case OfficerCredentialRenewed e -> ACTIVE;
            case OfficerCredentialReinstated e -> ACTIVE;
            case OfficerCredentialSuspended e -> SUSPENDED;
            case CredentialExpired e -> CREDENTIAL_EXPIRED;
            case OfficerServiceEnded e -> LEFT;
            case ReassignmentDue e -> e.standing();
        };
    }
}
