package org.anjian.api.suggestion.event;

import java.time.Instant;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.message.DutyAct;
import org.anjian.api.suggestion.SuggestionCategory;
import org.anjian.api.suggestion.SuggestionSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion was submitted.
 *
 * @param submittedBy the account of the submitter
 */
@Revision("1")
public record ImprovementSuggestionSubmitted(
        SuggestionSubject suggestion,
        Instant occurredAt,
        @Nullable CheckPlanId checkPlanId,
        @Nullable String checkId,
        SuggestionCategory category,
        String content,
        String submittedBy)
        implements SuggestionEvent, DutyAct {

    /** Suggesting is duty 5 (QJ22A-12.5). */
    @Override
    public int duty() {
        return 5;
    }
}
