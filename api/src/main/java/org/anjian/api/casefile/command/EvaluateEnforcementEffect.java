package org.anjian.api.casefile.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.casefile.CaseFileProgrammeCommand;
import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.casefile.CaseFileRefusal;
import org.anjian.api.casefile.EffectIndicator;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records an evaluation of the effect of enforcement (执法效果评估, ML20-04c).
 *
 * @param year the year that is evaluated
 * @param sample which cases and enterprises were looked at
 */
public record EvaluateEnforcementEffect(
        @TargetAggregateIdentifier CaseFileProgrammeId caseFileProgrammeId,
        int year,
        String sample,
        List<EffectIndicator> indicators,
        String findings,
        Instant occurredAt,
        @Nullable String commandId)
        implements CaseFileProgrammeCommand {

    public EvaluateEnforcementEffect {
        Required.value(caseFileProgrammeId, "caseFileProgrammeId");
        sample = Required.text(sample, "sample");
        indicators = Required.list(indicators, "indicators");
        findings = Required.text(findings, "findings");
        Required.value(occurredAt, "occurredAt");
        if (indicators.isEmpty()) {
            throw new RefusedException(CaseFileRefusal.INDICATOR_MISSING, "indicators");
        }
        if (year > LegalTime.dayOf(occurredAt).getYear()) {
            throw new RefusedException(CaseFileRefusal.PERIOD_NOT_OVER, "year");
        }
    }
}
