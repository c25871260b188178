package org.anjian.api.casefile.command;

import java.time.Instant;
import org.anjian.api.casefile.CaseFileProgrammeCommand;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.casefile.CaseFileRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records that the case files of a county were assessed (县级案卷评估考核, QJ16-07d).
 *
 * @param files how many files were looked at
 * @param score 0 to 100
 */
public record AssessCountyCaseFiles(
        @TargetAggregateIdentifier CaseFileProgrammeId caseFileProgrammeId,
        RegionCode county,
        int files,
        int score,
        String findings,
        Instant occurredAt,
        @Nullable String commandId)
        implements CaseFileProgrammeCommand {

    public AssessCountyCaseFiles {
        Required.value(caseFileProgrammeId, "caseFileProgrammeId");
        Required.value(county, "county");
        findings = Required.text(findings, "findings");
        Required.value(occurredAt, "occurredAt");
        if (files < 1) {
            throw new RefusedException(CaseFileRefusal.NO_FILES_ASSESSED, "files");
        }
        if (score < 0 || score > 100) {
            throw new RefusedException(CaseFileRefusal.SCORE_OUT_OF_RANGE, "score");
        }
    }
}
