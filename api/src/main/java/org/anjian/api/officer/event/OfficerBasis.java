package org.anjian.api.officer.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class OfficerBasis {

    private OfficerBasis() {}

    static LegalBasis of(OfficerEvent event) {
        return switch (event) {
            case CredentialExpired _,
                    OfficerCredentialIssued _,
                    OfficerCredentialReinstated _,
                    OfficerCredentialRenewed _,
                    OfficerCredentialSuspended _,
                    OfficerServiceEnded _,
                    ReassignmentDue _ -> LegalBasis.of("QJ16-18c");
            case EntryExamFailed _, EntryExamPassed _, OfficerRegistered _ -> LegalBasis.of("QJ16-18a");
            case OnboardingTrainingCompleted _ -> LegalBasis.of("ML20-15a");
        };
    }
}
