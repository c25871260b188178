package org.anjian.api.typicalcase.command;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.refusal.Required;
import org.anjian.api.typicalcase.TypicalCaseCommand;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a typical case that a return nominated (QJ22B-11c). Anjian sends it itself.
 *
 * @param monthlyReturn the return
 * @param nominated the case in its four parts
 * @param nominatedBy the account
 */
public record ReceiveTypicalCase(
        MonthlyReturnSubject monthlyReturn,
        TypicalCase nominated,
        String nominatedBy,
        Instant occurredAt,
        @Nullable String commandId)
        implements TypicalCaseCommand {

    public ReceiveTypicalCase {
        Required.value(monthlyReturn, "monthlyReturn");
        Required.value(nominated, "nominated");
        nominatedBy = Required.name(nominatedBy, "nominatedBy");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the return and the penalty case. */
    @Override
    @TargetAggregateIdentifier
    public TypicalCaseId typicalCaseId() {
        return TypicalCaseId.of(monthlyReturn.id(), nominated.caseId());
    }
}
