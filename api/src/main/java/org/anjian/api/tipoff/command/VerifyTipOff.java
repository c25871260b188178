package org.anjian.api.tipoff.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.anjian.api.tipoff.TipOffOutcome;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says what the verification found (核查, NL-AQ73).
 *
 * @param record the written record, by its digests; needed for what is true, in whole or in part
 * @param government whose government verified; of a county or above where somebody died
 */
public record VerifyTipOff(
        @TargetAggregateIdentifier TipOffId tipOffId,
        TipOffOutcome outcome,
        String findings,
        List<Evidence> record,
        @Nullable RegionCode government,
        Instant occurredAt,
        @Nullable String commandId)
        implements TipOffCommand {

    public VerifyTipOff {
        Required.value(tipOffId, "tipOffId");
        Required.value(outcome, "outcome");
        findings = Required.text(findings, "findings");
        record = Required.list(record, "record");
        Required.value(occurredAt, "occurredAt");
    }
}
