package org.anjian.api.casefile.event;

import org.anjian.api.message.LegalBasis;

/** On which rules the acts rest that these events record (QJ16-06g). */
final class CaseFileProgrammeBasis {

    private CaseFileProgrammeBasis() {}

    static LegalBasis of(CaseFileProgrammeEvent event) {
        return switch (event) {
            case CaseFileAssessmentQuotaMissed _, CaseFileProgrammeStarted _, CountyCaseFilesAssessed _ ->
                LegalBasis.of("QJ16-07d");
            case EnforcementEffectEvaluated _, EnforcementEvaluationOverdue _ -> LegalBasis.of("ML20-04c");
        };
    }
}
