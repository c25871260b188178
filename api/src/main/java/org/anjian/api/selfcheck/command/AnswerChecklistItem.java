package org.anjian.api.selfcheck.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.ItemHazard;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Answers an item of the checklist; a further answer replaces the one before, which stays readable.
 *
 * @param answer left out for an item that is computed from the ledger
 * @param reason why the item does not apply
 * @param hazard the hazard behind a no
 */
public record AnswerChecklistItem(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        int item,
        @Nullable ItemAnswer answer,
        List<SubAnswer> subAnswers,
        List<EvidenceLink> evidence,
        @Nullable String reason,
        @Nullable ItemHazard hazard,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public AnswerChecklistItem {
        Required.value(selfInspectionId, "selfInspectionId");
        if (item < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "item");
        }
        subAnswers = Required.list(subAnswers, "subAnswers");
        evidence = Required.list(evidence, "evidence");
        reason = Required.optionalText(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
