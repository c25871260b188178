package org.anjian.api.suggestion.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.suggestion.SuggestionCategory;
import org.anjian.api.suggestion.SuggestionId;
import org.anjian.api.suggestion.SuggestionReply;
import org.jspecify.annotations.Nullable;

/**
 * An improvement suggestion and its answer: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 */
public record SuggestionView(
        SuggestionId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        SuggestionCategory category,
        String content,
        @Nullable CheckPlanId checkPlanId,
        @Nullable String checkId,
        String submittedBy,
        LocalDate submittedOn,
        @Nullable SuggestionReply reply,
        @Nullable String replyReason,
        @Nullable LocalDate repliedOn,
        Instant recordedAt) {

    public SuggestionView {
        regionPath = List.copyOf(regionPath);
    }
}
