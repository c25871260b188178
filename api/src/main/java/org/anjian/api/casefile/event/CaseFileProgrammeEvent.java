package org.anjian.api.casefile.event;

import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.anjian.api.message.Event;
import org.anjian.api.message.EventSubject;
import org.anjian.api.message.LegalBasis;

/** What can happen to a case-file programme. */
public sealed interface CaseFileProgrammeEvent extends Event
        permits CaseFileProgrammeStarted,
                CountyCaseFilesAssessed,
                CaseFileAssessmentQuotaMissed,
                EnforcementEffectEvaluated,
                EnforcementEvaluationOverdue {

    /** What it happened to. */
    CaseFileProgrammeSubject programme();

    @Override
    default EventSubject subject() {
        return new EventSubject(null, null, programme().region());
    }

    @Override
    default LegalBasis restsOn() {
        return CaseFileProgrammeBasis.of(this);
    }
}
