package org.anjian.api.officer.event;

import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;
import org.anjian.api.officer.OfficerSubject;

/** What can happen in the file of an enforcement officer. */
public sealed interface OfficerEvent extends Event
        permits OfficerRegistered,
                EntryExamPassed,
                EntryExamFailed,
                OnboardingTrainingCompleted,
                OfficerCredentialIssued,
                OfficerCredentialRenewed,
                OfficerCredentialSuspended,
                OfficerCredentialReinstated,
                CredentialExpired,
                OfficerServiceEnded,
                ReassignmentDue {

    /** The officer. */
    OfficerSubject officer();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, officer().region());
    }

    @Override
    default LegalBasis restsOn() {
        return OfficerBasis.of(this);
    }
}
