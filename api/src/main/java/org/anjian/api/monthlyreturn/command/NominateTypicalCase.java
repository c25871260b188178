package org.anjian.api.monthlyreturn.command;

import java.time.Instant;
import org.anjian.api.monthlyreturn.MonthlyReturnCommand;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.TypicalCase;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Nominates a typical case into a return, in the four parts that the rule asks for (QJ22B-11c).
 *
 * @param caseId the case, which has a penalty decision
 * @param facts the basic facts (基本情况)
 * @param penalty the penalty imposed (实施行政处罚情况)
 * @param lessons what is learnt from it (案件教训)
 * @param suggestions how to improve (改进措施建议)
 * @param occurredAt when it was done
 */
public record NominateTypicalCase(
        @TargetAggregateIdentifier MonthlyReturnId returnId,
        PenaltyCaseId caseId,
        String facts,
        String penalty,
        String lessons,
        String suggestions,
        Instant occurredAt,
        @Nullable String commandId)
        implements MonthlyReturnCommand {

    public NominateTypicalCase {
        Required.value(returnId, "returnId");
        Required.value(caseId, "caseId");
        facts = Required.text(facts, "facts");
        penalty = Required.text(penalty, "penalty");
        lessons = Required.text(lessons, "lessons");
        suggestions = Required.text(suggestions, "suggestions");
        Required.value(occurredAt, "occurredAt");
    }

    /** The case with its parts. */
    public TypicalCase typicalCase() {
        return new TypicalCase(caseId, facts, penalty, lessons, suggestions);
    }
}
