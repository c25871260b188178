package org.anjian.api.casefile.event;

import java.time.Instant;
import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.axonframework.serialization.Revision;

/** A year ended and fewer counties were assessed than must be. */
@Revision("1")
public record CaseFileAssessmentQuotaMissed(
        CaseFileProgrammeSubject programme, Instant occurredAt, int year, int counties, int required, int assessed)
        implements CaseFileProgrammeEvent {}
