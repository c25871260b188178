package org.anjian.api.correctionorder.command;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderCommand;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.OverdueFine;
import org.anjian.api.correctionorder.SuspensionTerms;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Decides what follows an overdue order: suspension for rectification and a fine, both (停产停业整顿并处罚款, QJ22A-06b). */
public record OrderSuspensionForRectification(
        @TargetAggregateIdentifier CorrectionOrderId correctionOrderId,
        @Nullable SuspensionTerms suspension,
        @Nullable OverdueFine fine,
        String legalBasis,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements CorrectionOrderCommand {

    public OrderSuspensionForRectification {
        Required.value(correctionOrderId, "correctionOrderId");
        legalBasis = Required.text(legalBasis, "legalBasis");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
