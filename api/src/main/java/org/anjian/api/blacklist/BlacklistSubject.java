package org.anjian.api.blacklist;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What every event of an entry says about it, as it was on that day.
 *
 * @param kind whether an enterprise or a person is meant
 * @param person the person, where one is meant; never a name
 * @param enterpriseId the enterprise, or the enterprise where the person works
 * @param penaltyCaseId the case in which the penalty was decided
 * @param decisionNumber the number of the penalty decision
 * @param body the organisation code of the body that penalised, which alone may list (NL-CREDIT)
 */
public record BlacklistSubject(
        BlacklistEntryId id,
        SubjectKind kind,
        @Nullable PersonId person,
        EnterpriseId enterpriseId,
        String enterpriseName,
        Sector sector,
        RegionCode region,
        PenaltyCaseId penaltyCaseId,
        String decisionNumber,
        String body) {}
