package org.anjian.api.casefile.event;

import java.time.Instant;
import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.axonframework.serialization.Revision;

/** A year ended without an evaluation of the effect of enforcement. */
@Revision("1")
public record EnforcementEvaluationOverdue(CaseFileProgrammeSubject programme, Instant occurredAt, int year)
        implements CaseFileProgrammeEvent {}
