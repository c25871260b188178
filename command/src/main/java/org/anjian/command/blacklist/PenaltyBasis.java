package org.anjian.command.blacklist;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A penalty as the blacklist rests on it.
 *
 * @param body the organisation code of the body that penalised
 * @param acceptanceRepeat whether the case came from a campaign whose acceptance found the violation again (QX24-P4d)
 * @param revoked whether nothing is left of the penalty
 */
public record PenaltyBasis(
        PenaltyCaseId penaltyCaseId,
        SubjectKind kind,
        @Nullable PersonId person,
        EnterpriseId enterpriseId,
        String enterpriseName,
        Sector sector,
        RegionCode region,
        String decisionNumber,
        String body,
        LocalDate decidedOn,
        boolean acceptanceRepeat,
        boolean revoked) {}
