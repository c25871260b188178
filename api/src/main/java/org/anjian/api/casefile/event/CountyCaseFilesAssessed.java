package org.anjian.api.casefile.event;

import java.time.Instant;
import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;

/**
 * The case files of a county were assessed.
 *
 * @param assessedBy the account
 */
@Revision("1")
public record CountyCaseFilesAssessed(
        CaseFileProgrammeSubject programme,
        Instant occurredAt,
        RegionCode county,
        int year,
        int files,
        int score,
        String findings,
        String assessedBy)
        implements CaseFileProgrammeEvent {}
