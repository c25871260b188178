package org.anjian.api.selfcheck.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.refusal.Required;
import org.anjian.api.selfcheck.EvidenceLink;
import org.anjian.api.selfcheck.SelfInspectionCommand;
import org.anjian.api.selfcheck.SelfInspectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Answers the section on the principal (主要负责人, QX24-P2b). */
public record AnswerPrincipalSection(
        @TargetAggregateIdentifier SelfInspectionId selfInspectionId,
        ItemAnswer answer,
        String conclusion,
        List<EvidenceLink> evidence,
        Instant occurredAt,
        @Nullable String commandId)
        implements SelfInspectionCommand {

    public AnswerPrincipalSection {
        Required.value(selfInspectionId, "selfInspectionId");
        Required.value(answer, "answer");
        conclusion = Required.text(conclusion, "conclusion");
        evidence = Required.list(evidence, "evidence");
        Required.value(occurredAt, "occurredAt");
    }
}
