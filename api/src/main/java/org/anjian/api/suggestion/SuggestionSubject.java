package org.anjian.api.suggestion;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a suggestion says about it, as it was on that day. */
public record SuggestionSubject(SuggestionId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
