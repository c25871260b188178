package org.anjian.api.knowledgetest;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;

/** What every event of a knowledge file says about it, as it was on that day. */
public record KnowledgeSubject(
        KnowledgeFileId id, PersonId personId, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
