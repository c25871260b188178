package org.anjian.api.enterprise.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.RiskGrade;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The interval of a risk grade passed without an inspection (QJ16-06b).
 *
 * @param grade null where the inspection is owed for an open major hazard alone (QJ16-11f)
 * @param inspectBy the last day of the interval
 * @param name the name of the enterprise on that day
 */
@Revision("1")
@Classified(Level.INTERNAL)
public record DifferentiatedInspectionDue(
        EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable RiskGrade grade,
        LocalDate inspectBy,
        RegionCode region,
        String name)
        implements EnterpriseEvent {}
