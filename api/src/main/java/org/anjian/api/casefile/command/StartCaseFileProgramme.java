package org.anjian.api.casefile.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.casefile.CaseFileProgrammeCommand;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Starts the yearly assessment of case files and of the effect of enforcement (建立案卷评查制度, QJ16-07c).
 *
 * @param counties the counties whose files are assessed, none below the level of a city
 */
public record StartCaseFileProgramme(
        @TargetAggregateIdentifier CaseFileProgrammeId caseFileProgrammeId,
        RegionCode region,
        List<RegionCode> counties,
        Instant occurredAt,
        @Nullable String commandId)
        implements CaseFileProgrammeCommand {

    public StartCaseFileProgramme {
        Required.value(region, "region");
        caseFileProgrammeId = CaseFileProgrammeId.of(region);
        counties = Required.list(counties, "counties");
        Required.value(occurredAt, "occurredAt");
    }
}
