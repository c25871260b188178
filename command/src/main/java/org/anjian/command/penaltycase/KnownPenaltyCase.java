package org.anjian.command.penaltycase;

import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.SubjectKind;
import org.jspecify.annotations.Nullable;

/**
 * A penalty case as decisions elsewhere need it.
 *
 * @param penalisedOn the day of its penalty; null while there is none
 * @param revokedOn the day on which the penalty was gone; null where it stands
 */
public record KnownPenaltyCase(
        PenaltyCaseId id,
        EnterpriseId enterpriseId,
        SubjectKind kind,
        @Nullable LocalDate penalisedOn,
        @Nullable LocalDate revokedOn) {}
